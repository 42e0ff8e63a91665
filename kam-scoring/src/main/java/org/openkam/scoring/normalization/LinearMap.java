package org.openkam.scoring.normalization;

import org.openkam.core.expression.Expression;
import org.openkam.core.expression.Formula;

/**
 * A normalized value that grows evenly with the measured one: <i>(x - origin) / span</i>.
 *
 * <p>Most normalizations are of this form, and a scorer that knows it can treat whole blocks of
 * values at once. Immutable.
 */
final class LinearMap implements Formula {
  private final double origin;
  private final double span;
  private final double lowest;
  private final double highest;

  private LinearMap(double origin, double span, double lowest, double highest) {
    this.origin = origin;
    this.span = span;
    this.lowest = lowest;
    this.highest = highest;
  }

  /**
   * Returns the map without limits.
   *
   * @param origin the value that becomes zero
   * @param span the distance from there to the value that becomes one, not zero
   * @return the map
   */
  static LinearMap of(double origin, double span) {
    return new LinearMap(origin, span, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /**
   * Returns this map with narrower limits.
   *
   * @param least values below count as this one
   * @param greatest values above count as this one
   * @return the map with these limits and its own
   */
  LinearMap within(double least, double greatest) {
    return new LinearMap(origin, span, Math.max(lowest, least), Math.min(highest, greatest));
  }

  @Override
  public double applyAsDouble(double value) {
    return (Math.max(lowest, Math.min(highest, value)) - origin) / span;
  }

  @Override
  public Expression expression(Expression value) {
    return value.clip(lowest, highest).minus(origin).over(span);
  }

  /** Puts what this map makes of the first values of an array into another. */
  void applyTo(double[] values, int size, double[] mapped) {
    double low = lowest;
    double high = highest;
    double zero = origin;
    double one = span;
    if (unlimited()) {
      for (int i = 0; i < size; i++) {
        mapped[i] = (values[i] - zero) / one;
      }
      return;
    }
    for (int i = 0; i < size; i++) {
      mapped[i] = (Math.max(low, Math.min(high, values[i])) - zero) / one;
    }
  }

  /** Adds what this map makes of the first values of an array, times a factor, to sums. */
  void addTo(double[] sums, double[] values, int size, double factor) {
    double low = lowest;
    double high = highest;
    double zero = origin;
    double one = span;
    if (unlimited()) {
      for (int i = 0; i < size; i++) {
        sums[i] += factor * ((values[i] - zero) / one);
      }
      return;
    }
    for (int i = 0; i < size; i++) {
      sums[i] += factor * ((Math.max(low, Math.min(high, values[i])) - zero) / one);
    }
  }

  /**
   * Adds what two maps without limits make of the first values of two arrays, times a factor each,
   * to sums; the bits are those of one after the other.
   */
  static void addBoth(
      double[] sums,
      int size,
      LinearMap one,
      double[] ofOne,
      double factorOfOne,
      LinearMap other,
      double[] ofOther,
      double factorOfOther) {
    double zero = one.origin;
    double span = one.span;
    double otherZero = other.origin;
    double otherSpan = other.span;
    for (int i = 0; i < size; i++) {
      sums[i] =
          sums[i]
              + factorOfOne * ((ofOne[i] - zero) / span)
              + factorOfOther * ((ofOther[i] - otherZero) / otherSpan);
    }
  }

  /** Most maps have none, and a comparison of every value takes longer than all the rest. */
  boolean unlimited() {
    return lowest == Double.NEGATIVE_INFINITY && highest == Double.POSITIVE_INFINITY;
  }
}
