package org.openkam.research.simulation;

import static com.google.common.base.Preconditions.checkArgument;

import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * How customers leave: each has a probability of its own to leave in a quarter, and these follow a
 * beta distribution (the shifted beta-geometric model of Fader and Hardie 2007).
 *
 * @param alpha the first parameter, above zero; zero where nobody leaves
 * @param beta the second parameter, above zero; the mean probability is alpha / (alpha + beta)
 */
public record Churn(double alpha, double beta) {
  private static final Churn NONE = new Churn(0, 1);

  /**
   * Creates a way to leave.
   *
   * @param alpha the first parameter, above zero; zero where nobody leaves
   * @param beta the second parameter, above zero
   */
  public Churn {
    checkArgument(alpha >= 0 && Double.isFinite(alpha), "alpha must not be negative: %s", alpha);
    checkArgument(beta > 0 && Double.isFinite(beta), "beta must be positive: %s", beta);
  }

  /** {@return the way in which nobody leaves} */
  public static Churn none() {
    return NONE;
  }

  /**
   * Returns how probable it is that a customer is still there.
   *
   * @param quarters the number of quarters, zero or more
   * @return the share of customers that have not left by then, from zero to one
   */
  public double survival(int quarters) {
    double share = 1;
    for (int quarter = 0; quarter < quarters; quarter++) {
      share *= (beta + quarter) / (alpha + beta + quarter);
    }
    return share;
  }

  /** In which quarter, from one, an account leaves; beyond the last where it stays. */
  int lifetime(Draws draws, int quarters) {
    double first = draws.uniform();
    if (alpha == 0) {
      return quarters + 1;
    }
    double probability = new BetaDistribution(alpha, beta).inverseCumulativeProbability(first);
    double second = draws.uniform();
    // the quantile of the geometric distribution
    double quarter = 1 + Math.floor(StrictMath.log(second) / StrictMath.log1p(-probability));
    return (int) Math.min(quarters + 1.0, Math.max(1, quarter));
  }
}
