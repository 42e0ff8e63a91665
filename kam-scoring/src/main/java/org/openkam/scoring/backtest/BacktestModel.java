package org.openkam.scoring.backtest;

/**
 * A way to choose accounts at a day of the past.
 *
 * <p>The provided ones are in {@link BacktestModels}; additional ones may be added by implementing
 * this interface. Implementations must be immutable and deterministic.
 */
public interface BacktestModel {
  /** {@return the name under which it is reported} */
  String name();

  /**
   * Scores the accounts of a snapshot.
   *
   * @param snapshot what was known
   * @return one finite score for each of {@link Snapshot#accounts()}, larger is better
   */
  double[] score(Snapshot snapshot);
}
