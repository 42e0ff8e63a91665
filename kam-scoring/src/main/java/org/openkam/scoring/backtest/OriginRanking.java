package org.openkam.scoring.backtest;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.openkam.core.finding.Finding;

/**
 * What the models chose at one origin and how its accounts turned out.
 *
 * @param snapshot what was known
 * @param accounts the place of each account of the origin among all accounts of the backtest
 * @param outcomes how the accounts turned out
 */
record OriginRanking(
    AccountHistory.Snapshot snapshot, ImmutableIntArray accounts, OriginOutcomes outcomes) {

  /** Returns what a model chose at this origin, and what it says of that. */
  Chosen choice(BacktestModel model) {
    double[] scores = model.score(snapshot);
    BacktestChecks.checkScores(model, snapshot, scores);
    return new Chosen(
        Choice.of(scores, outcomes),
        model.findings(snapshot).stream()
            .map(finding -> BacktestChecks.ofModel(model, snapshot.origin(), finding))
            .collect(toImmutableList()));
  }

  /**
   * A choice and what its model says of it.
   *
   * @param choice the choice
   * @param findings the findings, with the model and the day
   */
  record Chosen(Choice choice, ImmutableList<Finding> findings) {}
}
