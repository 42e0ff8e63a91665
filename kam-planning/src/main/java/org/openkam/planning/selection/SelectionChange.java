package org.openkam.planning.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.openkam.core.account.AccountId;

/**
 * What a selection changes in a list of key accounts.
 *
 * @param stayed the key accounts that remain, in the order of the list
 * @param joined the newcomers, in the order of the selection
 * @param left the key accounts that are no longer chosen, in the order of the list
 */
public record SelectionChange(
    ImmutableList<AccountId> stayed,
    ImmutableList<AccountId> joined,
    ImmutableList<AccountId> left) {
  /**
   * Compares two lists of key accounts.
   *
   * @param previous the list before
   * @param chosen the list after
   * @return the change
   */
  public static SelectionChange between(
      Collection<AccountId> previous, Collection<AccountId> chosen) {
    return new SelectionChange(
        previous.stream().filter(chosen::contains).collect(toImmutableList()),
        chosen.stream().filter(account -> !previous.contains(account)).collect(toImmutableList()),
        previous.stream().filter(account -> !chosen.contains(account)).collect(toImmutableList()));
  }
}
