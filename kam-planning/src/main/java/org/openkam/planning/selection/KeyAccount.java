package org.openkam.planning.selection;

import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.strategy.AccountScore;

/**
 * An account that a selection chose: a status under one model, not a kind of account.
 *
 * @param score its score, rank and coverage among all accounts that were scored
 * @param explanation why it has this score
 * @param decision what a person decided about it by hand; empty where the model chose
 */
public record KeyAccount(
    AccountScore score, Explanation explanation, Optional<ManualDecision> decision) {
  /** {@return the account} */
  public AccountId account() {
    return score.account();
  }
}
