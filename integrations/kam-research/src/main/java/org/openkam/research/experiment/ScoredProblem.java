package org.openkam.research.experiment;

import com.google.common.collect.ImmutableList;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Scoring;

/**
 * A problem with the scores of one model and the accounts it would choose.
 *
 * @param problem the problem
 * @param scoring the scores of all accounts
 * @param size how many accounts are chosen
 */
public record ScoredProblem(Problem problem, Scoring scoring, int size) {
  /** {@return the accounts with the best scores, best first, equal scores in the order of ids} */
  public ImmutableList<AccountId> chosen() {
    return scoring.ranking().top(size).stream()
        .map(AccountScore::account)
        .collect(ImmutableList.toImmutableList());
  }
}
