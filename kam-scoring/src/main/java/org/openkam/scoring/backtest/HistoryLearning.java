package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import java.util.function.Function;
import org.openkam.core.account.Account;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.learning.RankingLearner;

/**
 * Learns at each origin from the rounds before it, one time of judgement apart, all of which had
 * been judged by then.
 *
 * @param name the name under which it is reported
 * @param history what was known at earlier days
 * @param features reads what is learned from
 * @param learner learns how to score a matrix
 */
record HistoryLearning(
    String name,
    AccountHistory history,
    Function<AccountHistory.Snapshot, DecisionMatrix> features,
    Function<ImmutableList<RankingLearner.PastRound>, Learned> learner)
    implements BacktestModel {

  @Override
  public double[] score(AccountHistory.Snapshot snapshot) {
    return learned(snapshot).scores().apply(features.apply(snapshot));
  }

  @Override
  public ImmutableList<Finding> findings(AccountHistory.Snapshot snapshot) {
    return learned(snapshot).findings();
  }

  private Learned learned(AccountHistory.Snapshot snapshot) {
    ImmutableList<RankingLearner.PastRound> rounds = rounds(snapshot.origin());
    checkArgument(
        !rounds.isEmpty(),
        "model '%s' must have a round to learn from before: %s",
        name,
        snapshot.origin().cut());
    return learner.apply(rounds);
  }

  /** Returns the rounds that had been judged before an origin, latest first. */
  private ImmutableList<RankingLearner.PastRound> rounds(Origin origin) {
    ImmutableList.Builder<RankingLearner.PastRound> rounds = ImmutableList.builder();
    for (int steps = 1; ; steps++) {
      Optional<Origin> earlier = origin.earlier(steps);
      if (earlier.isEmpty()) {
        return rounds.build();
      }
      if (!earlier.get().outcomeEnd().isAfter(origin.cut())) {
        AccountHistory.Snapshot known = history.known(earlier.get());
        if (isEmpty(known)) {
          return rounds.build();
        }
        rounds.add(
            RankingLearner.PastRound.builder()
                .matrix(features.apply(known))
                .outcomes(outcomes(known))
                .build());
      }
    }
  }

  private static boolean isEmpty(AccountHistory.Snapshot known) {
    return known.accounts().stream().allMatch(account -> known.past(account.id()).size() == 0);
  }

  private ImmutableDoubleArray outcomes(AccountHistory.Snapshot known) {
    return ImmutableDoubleArray.copyOf(
        known.accounts().stream()
            .map(Account::id)
            .mapToDouble(account -> history.outcome(account, known.origin())));
  }

  /**
   * What was learned.
   *
   * @param scores scores a matrix, larger is better
   * @param findings what is to be known of it
   */
  record Learned(Function<DecisionMatrix, double[]> scores, ImmutableList<Finding> findings) {}
}
