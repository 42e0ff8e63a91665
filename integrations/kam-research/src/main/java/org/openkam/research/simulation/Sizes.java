package org.openkam.research.simulation;

import static com.google.common.base.Preconditions.checkArgument;

/** The provided {@link SizeDistribution}s. */
public final class Sizes {
  private Sizes() {}

  /** {@return sizes that are the levels themselves: standard normal, half of them negative} */
  public static SizeDistribution standardNormal() {
    return StandardNormalSizes.INSTANCE;
  }

  /**
   * Returns lognormal sizes with median one, the usual form of customer revenue.
   *
   * @param logDeviation the standard deviation of the logarithm, above zero; at 1.2 the largest
   *     tenth holds about half
   * @return the sizes
   */
  public static SizeDistribution logNormal(double logDeviation) {
    return new LogNormalSizes(logDeviation);
  }

  /**
   * Returns Pareto sizes with minimum one, whose few largest outweigh the rest.
   *
   * @param tailIndex the tail index, above one, so that the mean is finite; the smaller, the more
   *     unequal
   * @return the sizes
   */
  public static SizeDistribution pareto(double tailIndex) {
    return new ParetoSizes(tailIndex);
  }

  /**
   * Returns the Pareto sizes in which the best share holds the rest: <i>p</i> of the accounts hold
   * <i>1 - p</i> of the total, as in the rule of 80 and 20.
   *
   * @param share the share of accounts, above zero and below one half
   * @return the sizes
   */
  public static SizeDistribution paretoRule(double share) {
    checkArgument(share > 0 && share < 0.5, "share must lie between zero and one half: %s", share);
    return pareto(Math.log(share) / (Math.log(share) - Math.log1p(-share)));
  }

  /**
   * Returns gamma sizes with scale one.
   *
   * @param shape the shape, above zero; one gives exponential sizes
   * @return the sizes
   */
  public static SizeDistribution gamma(double shape) {
    return new GammaSizes(shape);
  }

  static void checkPositive(String what, double value) {
    checkArgument(value > 0 && Double.isFinite(value), "%s must be positive: %s", what, value);
  }
}
