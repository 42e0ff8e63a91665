package org.openkam.scoring.normalization;

/** What a method needs of the values of a criterion to have a meaning. */
public enum Requirement {
  /** Ratios count: the scale must be a ratio scale or seen through a value function. */
  RATIO_SCALE,
  /** Every value must be zero or above. */
  NON_NEGATIVE,
  /** Every value must be above zero. */
  POSITIVE,
  /** The criterion must declare bounds. */
  BOUNDS,
  /** The sum of the reciprocals must be known; goes with {@link #POSITIVE}. */
  RECIPROCALS,
  /**
   * The sum of the logarithms must be known and above zero, which is a product of all values above
   * one; goes with {@link #POSITIVE}.
   */
  LOGARITHMS
}
