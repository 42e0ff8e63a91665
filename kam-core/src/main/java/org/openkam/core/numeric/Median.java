package org.openkam.core.numeric;

import java.util.Arrays;

/** The median: the middle number, or the mean of the two in the middle. */
public final class Median {
  private Median() {}

  /**
   * Returns the median of numbers in any order.
   *
   * @param values at least one finite number; not changed
   * @return the median
   */
  public static double of(double[] values) {
    double[] rising = values.clone();
    Arrays.sort(rising);
    return ofSorted(rising);
  }

  /**
   * Returns the median of sorted numbers.
   *
   * @param rising at least one finite number, the least first
   * @return the median
   */
  public static double ofSorted(double[] rising) {
    double lower = rising[(rising.length - 1) / 2];
    double upper = rising[rising.length / 2];
    if (lower == upper) {
      return lower;
    }
    // neither form overflows: a difference only within one sign, a sum only across signs
    return lower < 0 && upper > 0 ? (lower + upper) / 2 : lower + (upper - lower) / 2;
  }
}
