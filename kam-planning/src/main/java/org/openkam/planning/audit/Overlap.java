package org.openkam.planning.audit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.planning.selection.SelectionChecks;

/**
 * How much two lists of accounts have in common, such as the key accounts and the largest by profit
 * (Dingena 2002: are the largest the key accounts, as a matter of course?).
 *
 * @param one a list, not empty
 * @param other another list, not empty
 */
public record Overlap(ImmutableSet<AccountId> one, ImmutableSet<AccountId> other) {
  /**
   * Creates the overlap.
   *
   * @param one a list, not empty
   * @param other another list, not empty
   */
  public Overlap {
    checkArgument(
        !one.isEmpty() && !other.isEmpty(), "lists must have accounts: %s, %s", one, other);
  }

  /**
   * Compares key accounts with as many of the largest.
   *
   * @param keyAccounts the key accounts, at least one
   * @param sizes the size of every account that is measured, such as its revenue or profit
   * @return the overlap
   */
  public static Overlap withLargest(
      Collection<AccountId> keyAccounts, Map<AccountId, Double> sizes) {
    return new Overlap(
        ImmutableSet.copyOf(keyAccounts), SelectionChecks.largest(sizes, keyAccounts.size()));
  }

  /** {@return the accounts on both lists, in the order of the first} */
  public ImmutableSet<AccountId> shared() {
    return Sets.intersection(one, other).immutableCopy();
  }

  /** {@return the shared accounts as a share of all on either list, zero to one (Jaccard 1901)} */
  public double jaccard() {
    return (double) shared().size() / Sets.union(one, other).size();
  }
}
