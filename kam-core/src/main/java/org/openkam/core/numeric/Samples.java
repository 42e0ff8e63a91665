package org.openkam.core.numeric;

/** The mean and the spread of a few numbers. */
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
