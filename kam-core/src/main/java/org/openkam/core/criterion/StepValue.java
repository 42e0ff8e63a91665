package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.openkam.core.expression.Expression;
import org.openkam.core.numeric.Zeros;

/**
 * Steps: from each given value on, the measured value has a certain worth.
 *
 * @param first the worth below the first step, from zero to one
 * @param steps the worth from a value on, that value included, at least one
 */
record StepValue(double first, ImmutableSortedMap<Double, Double> steps) implements ValueFunction {
  /**
   * Creates the function.
   *
   * @param first the worth below the first step, from zero to one
   * @param steps the worth from a value on, that value included, at least one
   */
  public StepValue {
    steps = Zeros.plainPoints(steps);
    checkArgument(!steps.isEmpty(), "step value function must have a step: %s", steps);
    checkArgument(
        first >= 0 && first <= 1,
        "step value function must have a worth of 0 to 1 below its steps: %s",
        first);
    steps.forEach(
        (value, worth) ->
            checkArgument(
                Double.isFinite(value) && worth >= 0 && worth <= 1,
                "step value function must have finite values worth 0 to 1: %s=%s",
                value,
                worth));
    // minus zero is zero
    first = first + 0.0;
  }

  @Override
  public double worth(double measured) {
    // adding zero turns minus zero into zero, which a step at zero includes
    Double from = steps.floorKey(measured + 0.0);
    Double worth = from == null ? null : steps.get(from);
    return worth == null ? first : worth;
  }

  @Override
  public Expression expression(Expression measured) {
    ImmutableList<Double> values = steps.keySet().asList();
    ImmutableList<Double> worths = steps.values().asList();
    int last = values.size() - 1;
    Expression worth = Expression.constant(worths.get(last));
    for (int step = last; step >= 0; step--) {
      worth =
          Expression.choice(
              measured.lessThan(Expression.constant(values.get(step))),
              Expression.constant(step == 0 ? first : worths.get(step - 1)),
              worth);
    }
    return worth;
  }
}
