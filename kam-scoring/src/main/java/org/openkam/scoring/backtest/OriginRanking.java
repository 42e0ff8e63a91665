package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openkam.core.account.Account;

/**
 * How the models ranked the accounts of one origin.
 *
 * @param accounts the place of each account of the origin among all accounts of the backtest
 * @param ranked the accounts as each model ranked them
 */
record OriginRanking(ImmutableIntArray accounts, ImmutableList<RankedOutcomes> ranked) {

  static OriginRanking of(
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
    return new OriginRanking(accounts, ranked.build());
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

  /** Returns this standing with each account as often as it was drawn; empty if none was. */
  Optional<OriginRanking> redrawn(int[] drawn) {
    int[] copies = accounts.stream().map(account -> drawn[account]).toArray();
    return Arrays.stream(copies).sum() == 0
        ? Optional.empty()
        : Optional.of(
            new OriginRanking(
                accounts,
                ranked.stream().map(each -> each.resampled(copies)).collect(toImmutableList())));
  }
}
