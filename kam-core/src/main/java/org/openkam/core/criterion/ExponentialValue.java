package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

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
}
