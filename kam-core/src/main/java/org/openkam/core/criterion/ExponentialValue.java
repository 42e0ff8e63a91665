package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.expression.Expression;

/**
 * A curve from worth zero at the worst value to worth one at the best, <i>(1 - e<sup>-ct</sup>) /
 * (1 - e<sup>-c</sup>)</i> with <i>t</i> the way from worst to best (Kirkwood 1997).
 *
 * @param worst the value that is worth zero, finite
 * @param best the value that is worth one, finite and not the worst
 * @param curvature <i>c</i>: above zero the first steps count most, below zero the last; not zero
 */
record ExponentialValue(double worst, double best, double curvature) implements ValueFunction {
  private static final double STEEPEST = 100;

  /** Below this curvature <i>e<sup>x</sup> - 1</i> loses more than two digits. */
  private static final double LEAST_WRITTEN = 0.01;

  /**
   * Creates the function.
   *
   * @param worst the value that is worth zero, finite
   * @param best the value that is worth one, finite and not the worst
   * @param curvature how strongly it is bent, from -100 to 100, not zero
   */
  public ExponentialValue {
    checkArgument(
        Double.isFinite(best - worst) && worst != best,
        "exponential value function must have two different finite ends: [%s, %s]",
        worst,
        best);
    checkArgument(
        curvature != 0 && Math.abs(curvature) <= STEEPEST,
        "exponential value function must have a curvature from -100 to 100, not zero: %s",
        curvature);
    // minus zero is zero
    worst = worst + 0.0;
    best = best + 0.0;
  }

  @Override
  public double worth(double measured) {
    double way = Math.max(0, Math.min(1, (measured - worst) / (best - worst)));
    return Math.expm1(-curvature * way) / Math.expm1(-curvature);
  }

  @Override
  public Expression expression(Expression measured) {
    if (Math.abs(curvature) < LEAST_WRITTEN) {
      return new Expression.Opaque(
          "exponential value function is too straight to be computed from plain powers of e");
    }
    Expression way = measured.minus(worst).over(best - worst).clip(0, 1);
    return way.times(-curvature)
        .apply(Expression.Function.EXP)
        .minus(1)
        .over(Math.expm1(-curvature));
  }
}
