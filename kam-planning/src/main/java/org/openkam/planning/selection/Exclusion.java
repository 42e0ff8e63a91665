package org.openkam.planning.selection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.strategy.AccountScore;

/**
 * An account that a selection did not choose, with every reason.
 *
 * @param account the account
 * @param score its score, or empty where it was not scored
 * @param reasons why it was not chosen, at least one, such as VIABILITY_BELOW_MINIMUM
 */
public record Exclusion(
    AccountId account, Optional<AccountScore> score, ImmutableList<Finding> reasons) {
  /**
   * Creates an exclusion.
   *
   * @param account the account
   * @param score its score, or empty where it was not scored
   * @param reasons why it was not chosen, at least one
   */
  public Exclusion {
    checkArgument(!reasons.isEmpty(), "exclusion of account '%s' must have a reason", account);
  }
}
