package org.openkam.research.simulation;

import static com.google.common.base.Preconditions.checkArgument;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How probable it is that a view of an account is missing: <i>Phi(intercept + slope · x)</i>, where
 * <i>x</i> is the standardized value that would have been seen and <i>Phi</i> the standard normal
 * distribution.
 *
 * @param intercept the intercept; minus infinity where nothing is missing
 * @param slope the slope; zero where values are missing at random, above zero where large values
 *     are missing more often
 */
public record Missing(double intercept, double slope) {
  private static final NormalDistribution NORMAL = new NormalDistribution();
  private static final Missing NONE = new Missing(Double.NEGATIVE_INFINITY, 0);

  /**
   * Creates a way in which values go missing.
   *
   * @param intercept the intercept; minus infinity where nothing is missing
   * @param slope the slope
   */
  public Missing {
    checkArgument(intercept < Double.POSITIVE_INFINITY, "intercept must be finite: %s", intercept);
    checkArgument(Double.isFinite(slope), "slope must be finite: %s", slope);
  }

  /** {@return the way in which nothing is missing} */
  public static Missing none() {
    return NONE;
  }

  /**
   * Returns the way in which values are missing whatever they are.
   *
   * @param probability the probability of each value, above zero and below one
   * @return the way
   */
  public static Missing atRandom(double probability) {
    checkArgument(
        probability > 0 && probability < 1,
        "probability of a missing value must lie between zero and one: %s",
        probability);
    return new Missing(NORMAL.inverseCumulativeProbability(probability), 0);
  }

  /**
   * Returns the way in which it depends on the value whether it is missing.
   *
   * @param intercept the intercept, finite
   * @param slope the slope, finite, not zero
   * @return the way
   */
  public static Missing notAtRandom(double intercept, double slope) {
    checkArgument(Double.isFinite(intercept), "intercept must be finite: %s", intercept);
    checkArgument(slope != 0, "slope must not be zero: %s", slope);
    return new Missing(intercept, slope);
  }

  /**
   * Returns how probable it is that a value is missing.
   *
   * @param value the standardized value
   * @return the probability, from zero to one
   */
  public double probability(double value) {
    return intercept == Double.NEGATIVE_INFINITY
        ? 0
        : NORMAL.cumulativeProbability(intercept + slope * value);
  }
}
