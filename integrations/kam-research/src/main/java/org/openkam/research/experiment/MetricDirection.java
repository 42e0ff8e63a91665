package org.openkam.research.experiment;

/** Which values of a metric are better. */
public enum MetricDirection {
  /** Larger values are better. */
  LARGER_IS_BETTER,
  /** Smaller values are better. */
  SMALLER_IS_BETTER
}
