package org.openkam.core.criterion;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/** The common shapes of {@link ValueFunction}. */
public final class ValueFunctions {
  private ValueFunctions() {}

  /**
   * Returns the straight line from worth zero to worth one.
   *
   * @param worst the value that is worth zero, finite
   * @param best the value that is worth one, finite; below the worst where less is better
   * @return the function
   */
  public static ValueFunction linear(double worst, double best) {
    return new LinearValue(worst, best);
  }

  /**
   * Returns straight lines between given points, flat beyond the first and the last.
   *
   * @param worthByValue the worth, from zero to one, of at least two values
   * @return the function
   */
  public static ValueFunction piecewiseLinear(Map<Double, Double> worthByValue) {
    return new PiecewiseLinearValue(ImmutableSortedMap.copyOf(worthByValue));
  }

  /**
   * Returns a curve from worth zero to worth one.
   *
   * @param worst the value that is worth zero, finite
   * @param best the value that is worth one, finite
   * @param curvature above zero the first steps count most, below zero the last; -100 to 100, not
   *     zero
   * @return the function
   */
  public static ValueFunction exponential(double worst, double best, double curvature) {
    return new ExponentialValue(worst, best, curvature);
  }

  /**
   * Returns an S-shaped curve.
   *
   * @param middle the value that is worth one half, finite
   * @param steepness how steep it is, per unit of the scale; below zero where less is better
   * @return the function
   */
  public static ValueFunction logistic(double middle, double steepness) {
    return new LogisticValue(middle, steepness);
  }

  /**
   * Returns steps.
   *
   * @param first the worth below the first step, from zero to one
   * @param worthFrom the worth from a value on, that value included
   * @return the function
   */
  public static ValueFunction steps(double first, Map<Double, Double> worthFrom) {
    return new StepValue(first, ImmutableSortedMap.copyOf(worthFrom));
  }

  /**
   * Returns a rise from the lower bound to one best value and a fall to the upper bound.
   *
   * @param bounds the values that are worth zero
   * @param best the value that is worth one, within the bounds
   * @return the function
   */
  public static ValueFunction peak(Bounds bounds, double best) {
    return plateau(bounds, best, best);
  }

  /**
   * Returns the function that matches a preference over declared bounds: a line for more and less,
   * lines that rise to a target or a range and fall after it.
   *
   * @param preference which values are better
   * @param bounds the range of the values
   * @return the function
   */
  public static ValueFunction over(Preference preference, Bounds bounds) {
    if (preference instanceof Preference.Target target) {
      return plateau(bounds, target.value(), target.value());
    }
    if (preference instanceof Preference.Range range) {
      return plateau(bounds, range.best().lowest(), range.best().highest());
    }
    return preference instanceof Preference.Less
        ? linear(bounds.highest(), bounds.lowest())
        : linear(bounds.lowest(), bounds.highest());
  }

  /**
   * Returns a rise from the lower bound to a plateau of worth one and a fall to the upper bound.
   *
   * @param bounds the values that are worth zero
   * @param from the smallest of the best values, within the bounds
   * @param to the greatest of the best values, not below the smallest, within the bounds
   * @return the function
   */
  public static ValueFunction plateau(Bounds bounds, double from, double to) {
    return new PlateauValue(bounds, from, to);
  }
}
