package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.expression.Expression;

/**
 * The straight line from worth zero at the worst value to worth one at the best.
 *
 * @param worst the value that is worth zero, finite
 * @param best the value that is worth one, finite and not the worst
 */
record LinearValue(double worst, double best) implements ValueFunction {
  /**
   * Creates the function.
   *
   * @param worst the value that is worth zero, finite
   * @param best the value that is worth one, finite and not the worst
   */
  public LinearValue {
    checkArgument(
        Double.isFinite(best - worst) && worst != best,
        "linear value function must have two different finite ends: [%s, %s]",
        worst,
        best);
    // minus zero is zero
    worst = worst + 0.0;
    best = best + 0.0;
  }

  @Override
  public double worth(double measured) {
    return Math.max(0, Math.min(1, (measured - worst) / (best - worst)));
  }

  @Override
  public Expression expression(Expression measured) {
    return measured.minus(worst).over(best - worst).clip(0, 1);
  }
}
