package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.expression.Expression;

/**
 * An S-shaped curve, <i>1 / (1 + e<sup>-s(x - m)</sup>)</i>: worth one half at the middle, near
 * zero and near one far from it.
 *
 * @param middle the value <i>m</i> that is worth one half, finite
 * @param steepness <i>s</i>, per unit of the scale; below zero where less is better; not zero
 */
record LogisticValue(double middle, double steepness) implements ValueFunction {
  /**
   * Creates the function.
   *
   * @param middle the value that is worth one half, finite
   * @param steepness how steep it is at the middle, finite, not zero
   */
  public LogisticValue {
    checkArgument(
        Double.isFinite(middle), "logistic value function must have a finite middle: %s", middle);
    checkArgument(
        Double.isFinite(steepness) && steepness != 0,
        "logistic value function must have a finite steepness, not zero: %s",
        steepness);
    // minus zero is zero
    middle = middle + 0.0;
  }

  @Override
  public double worth(double measured) {
    return 1 / (1 + Math.exp(-steepness * (measured - middle)));
  }

  /** An exponent beyond 700 could overflow, and changes the worth by less than 1e-300. */
  @Override
  public Expression expression(Expression measured) {
    Expression power =
        measured.minus(middle).times(-steepness).clip(-700, 700).apply(Expression.Function.EXP);
    return Expression.constant(1).over(power.plus(1));
  }
}
