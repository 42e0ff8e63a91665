package org.openkam.core.measure;

/** How the growth of a series is found. */
public enum GrowthMethod {
  /**
   * The compound rate from the first value to the last, <i>(last / first)<sup>1/periods</sup> -
   * 1</i>. It sees two values only.
   */
  COMPOUND("compound"),

  /** The slope of the line with the least squared distance. One outlier moves it. */
  LEAST_SQUARES("least squares"),

  /**
   * The median of the slopes between all pairs, which outliers hardly move (Theil, 1950; Sen,
   * 1968).
   */
  THEIL_SEN("Theil-Sen");

  private final String label;

  GrowthMethod(String label) {
    this.label = label;
  }

  /** {@return the name as people write it} */
  @Override
  public String toString() {
    return label;
  }
}
