package org.openkam.core.numeric;

import java.util.Arrays;

/** The mean, the median and the spread of a few numbers. */
public final class Samples {
  private Samples() {}

  /**
   * Returns the mean, taken around the first number so that equal numbers have no rounding.
   *
   * @param values the numbers, finite, at least one
   * @return the mean
   */
  public static double mean(double[] values) {
    double first = values[0];
    double deviations = 0;
    for (int i = 1; i < values.length; i++) {
      deviations += values[i] - first;
    }
    return first + deviations / values.length;
  }

  /**
   * Returns the median.
   *
   * @param values the numbers in any order, finite, at least one
   * @return the number in the middle, or the mean of the two in the middle
   */
  public static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return medianOfSorted(sorted);
  }

  /**
   * Returns the median of sorted numbers.
   *
   * @param sorted the numbers in rising order, finite, at least one
   * @return the number in the middle, or the mean of the two in the middle
   */
  public static double medianOfSorted(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2;
  }

  /**
   * Returns the sum of the squared deviations from a center.
   *
   * @param values the numbers, finite
   * @param center what they are compared with, such as their mean
   * @return the sum, zero or more
   */
  public static double squaredDeviations(double[] values, double center) {
    double squares = 0;
    for (double value : values) {
      double deviation = value - center;
      squares += deviation * deviation;
    }
    return squares;
  }
}
