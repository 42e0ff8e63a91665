package org.openkam.scoring.backtest;

import com.google.common.primitives.ImmutableIntArray;

/**
 * What the models chose at one origin and how its accounts turned out.
 *
 * @param snapshot what was known
 * @param accounts the place of each account of the origin among all accounts of the backtest
 * @param outcomes how the accounts turned out
 */
record OriginRanking(Snapshot snapshot, ImmutableIntArray accounts, OriginOutcomes outcomes) {

  /** Returns what a model chose at this origin. */
  Choice choice(BacktestModel model) {
    return Choice.of(scores(model), outcomes);
  }

  private double[] scores(BacktestModel model) {
    double[] scores = model.score(snapshot);
    BacktestChecks.checkScores(model, snapshot, scores);
    return scores;
  }
}
