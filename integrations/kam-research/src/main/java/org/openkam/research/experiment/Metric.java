package org.openkam.research.experiment;

import java.util.OptionalDouble;

/**
 * One number that says how good a scoring is.
 *
 * <p>The provided metrics are in {@link Metrics}. Implementations must be immutable, deterministic
 * and safe for many threads. Time is not a metric: the library reads no clock.
 */
public interface Metric {
  /** {@return the name, lower case with underscores, unique in an experiment} */
  String name();

  /** {@return which values are better} */
  MetricDirection direction();

  /**
   * Measures a scoring.
   *
   * @param outcome what was scored and chosen
   * @return the value, finite; empty where it is not defined, as without a known truth
   */
  OptionalDouble measure(ScoredProblem outcome);
}
