package org.openkam.planning.selection;

import org.openkam.core.account.AccountId;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.strategy.AccountScore;

/**
 * An account that a selection chose: a status under one model, not a kind of account.
 *
 * @param score its score, rank and coverage among all accounts that were scored
 * @param explanation why it has this score
 */
public record KeyAccount(AccountScore score, Explanation explanation) {
  /** {@return the account} */
  public AccountId account() {
    return score.account();
  }
}
