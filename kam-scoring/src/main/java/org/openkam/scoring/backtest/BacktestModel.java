package org.openkam.scoring.backtest;

import com.google.common.collect.ImmutableList;
import org.openkam.core.finding.Finding;

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
   * @return one finite score for each of {@link AccountHistory.Snapshot#accounts()}, larger is
   *     better
   */
  double[] score(AccountHistory.Snapshot snapshot);

  /**
   * Says what is to be known of the scores of a snapshot, such as that a simpler model stood in.
   *
   * @param snapshot what was known
   * @return the findings, none unless overridden; the report names the model and the day beside
   *     them
   */
  default ImmutableList<Finding> findings(AccountHistory.Snapshot snapshot) {
    return ImmutableList.of();
  }
}
