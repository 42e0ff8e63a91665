package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import org.openkam.core.account.Account;

/**
 * How the models ranked the accounts of one origin.
 *
 * @param accounts the place of each account of the origin among all accounts of the backtest
 * @param ranked the accounts as each model ranked them
 */
record Standing(ImmutableIntArray accounts, ImmutableList<RankedOutcomes> ranked) {

  static Standing of(
      Snapshot snapshot,
      ImmutableIntArray accounts,
      double[] outcomes,
      List<BacktestModel> models,
      BacktestPlan plan) {
    double threshold = plan.relevantFrom().orElseGet(() -> leastOfTheBest(outcomes, plan.count()));
    ImmutableList.Builder<RankedOutcomes> ranked = ImmutableList.builder();
    for (BacktestModel model : models) {
      double[] scores = model.score(snapshot);
      check(model, snapshot, scores);
      ranked.add(RankedOutcomes.of(scores, outcomes, threshold, TieRule.AVERAGED));
    }
    return new Standing(accounts, ranked.build());
  }

  private static double leastOfTheBest(double[] outcomes, int count) {
    double[] rising = Arrays.stream(outcomes).filter(outcome -> outcome > 0).sorted().toArray();
    return rising.length == 0
        ? Double.POSITIVE_INFINITY
        : rising[Math.max(0, rising.length - count)];
  }

  private static void check(BacktestModel model, Snapshot snapshot, double[] scores) {
    ImmutableList<Account> accounts = snapshot.accounts();
    checkArgument(
        scores.length == accounts.size(),
        "model '%s' must score each of %s accounts: %s",
        model.name(),
        accounts.size(),
        scores.length);
    for (int i = 0; i < scores.length; i++) {
      checkArgument(
          Double.isFinite(scores[i]),
          "model '%s' must give account '%s' a finite score: %s",
          model.name(),
          accounts.get(i).id(),
          scores[i]);
    }
  }

  /** Returns how often the accounts of this origin were drawn. */
  int[] copies(int[] drawn) {
    int[] copies = new int[accounts.length()];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = drawn[accounts.get(i)];
    }
    return copies;
  }
}
