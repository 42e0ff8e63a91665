package org.openkam.core.numeric;

/**
 * The sums of the first values of a column, each kept with its rounding error, so that sums over a
 * part of the column are exact to the last bits even where values are large and alike.
 */
public final class PrefixSums {
  private final double[] sums;
  private final double[] errors;

  private PrefixSums(double[] sums, double[] errors) {
    this.sums = sums;
    this.errors = errors;
  }

  /**
   * Sums up values.
   *
   * @param values the values, finite
   * @return the sums of the first values, of none to all
   */
  public static PrefixSums of(double[] values) {
    double[] sums = new double[values.length + 1];
    double[] errors = new double[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      sums[i + 1] = sums[i] + values[i];
      errors[i + 1] = errors[i] + errorOfSum(sums[i], values[i]);
    }
    return new PrefixSums(sums, errors);
  }

  /**
   * Returns the sum of the differences of a number from a part of the values.
   *
   * @param x the number
   * @param from the first value of the part, from zero
   * @param to the end of the part, exclusive
   * @return the sum of {@code x - value} over the part
   */
  public double differences(double x, int from, int to) {
    double count = to - from;
    double product = count * x;
    double productError = Math.fma(count, x, -product);
    double sum = sums[to] - sums[from];
    double sumError = errorOfSum(sums[to], -sums[from]) + (errors[to] - errors[from]);
    return product - sum + (errorOfSum(product, -sum) + productError - sumError);
  }

  /** {@return what {@code a + b} lost in rounding (Knuth 1969)} */
  private static double errorOfSum(double a, double b) {
    double sum = a + b;
    double part = sum - a;
    return (a - (sum - part)) + (b - part);
  }
}
