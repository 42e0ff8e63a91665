package org.openkam.core.numeric;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;

/**
 * How far pairs of numbers lie on one rising line (Pearson 1896).
 *
 * <p>Of ranks it is the rank correlation of Spearman.
 */
public final class PearsonCorrelation {
  private PearsonCorrelation() {}

  /**
   * Correlates two series of numbers.
   *
   * @param one finite numbers
   * @param other as many finite numbers
   * @return the correlation, from minus one to one; empty for a single pair or where one series is
   *     constant
   * @throws IllegalArgumentException if the sizes differ or a number is not finite
   */
  public static OptionalDouble between(double[] one, double[] other) {
    checkArgument(
        one.length == other.length,
        "correlation must have as many numbers on both sides: %s, %s",
        one.length,
        other.length);
    double[] centeredOne = centered(one);
    double[] centeredOther = centered(other);
    double squares = product(centeredOne, centeredOne) * product(centeredOther, centeredOther);
    return squares == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Math.max(-1, Math.min(1, product(centeredOne, centeredOther) / Math.sqrt(squares))));
  }

  /**
   * Returns the differences from the mean in a unit, a power of two, that keeps their squares
   * within range; all zero if the values are constant.
   */
  private static double[] centered(double[] values) {
    double[] centered = new double[values.length];
    if (isConstant(values)) {
      return centered;
    }
    double greatest = 0;
    for (double value : values) {
      checkArgument(Double.isFinite(value), "number to correlate must be finite: %s", value);
      greatest = Math.max(greatest, Math.abs(value));
    }
    double unit = Math.scalb(1.0, Math.getExponent(greatest));
    double sum = 0;
    for (double value : values) {
      sum += value / unit;
    }
    for (int i = 0; i < values.length; i++) {
      centered[i] = values[i] / unit - sum / values.length;
    }
    return centered;
  }

  private static boolean isConstant(double[] values) {
    for (double value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return true;
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
