package org.openkam.planning.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.model.ModelReference;
import org.openkam.planning.selection.Selection;

/**
 * The key accounts of a company and why they are, for everybody to know (Verbinnen).
 *
 * @param model the model that chose them
 * @param briefs one brief a key account, best first
 */
public record KeyAccountRegister(ModelReference model, ImmutableList<AccountBrief> briefs) {
  /** How many reasons a brief of {@link #of} gives at most. */
  public static final int REASONS = 3;

  /**
   * Returns the register of a selection.
   *
   * @param selection the selection
   * @return the register, with at most three reasons an account
   */
  public static KeyAccountRegister of(Selection selection) {
    return new KeyAccountRegister(
        ModelReference.to(selection.model()),
        selection.keyAccounts().stream()
            .map(keyAccount -> AccountBrief.of(keyAccount, REASONS))
            .collect(toImmutableList()));
  }

  /**
   * Finds the brief of an account.
   *
   * @param account the account
   * @return its brief, or empty where it is no key account
   */
  public Optional<AccountBrief> find(AccountId account) {
    return briefs.stream().filter(brief -> brief.account().equals(account)).findFirst();
  }
}
