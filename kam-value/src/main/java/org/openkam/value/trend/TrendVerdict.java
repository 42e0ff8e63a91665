package org.openkam.value.trend;

/** What a test for a trend has to say at a level of significance. */
public enum TrendVerdict {
  /** The values rise. */
  INCREASING,
  /** The values fall. */
  DECREASING,
  /** The values show no trend, although they are enough to show a steady one. */
  NONE_SHOWN,
  /** The values are so few that not even a steady rise would be significant. */
  TOO_FEW_VALUES;

  static TrendVerdict of(long score, double pValue, double smallestPValue, double significance) {
    Confidence.significance(significance);
    if (smallestPValue > significance) {
      return TOO_FEW_VALUES;
    }
    if (pValue >= significance) {
      return NONE_SHOWN;
    }
    return score > 0 ? INCREASING : DECREASING;
  }
}
