package org.openkam.research.sensitivity;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.jspecify.annotations.Nullable;

/** The provided {@link Factor}s. */
public final class Factors {
  private static final NormalDistribution NORMAL = new NormalDistribution();

  private Factors() {}

  /**
   * Returns a factor with one value, equally likely anywhere between two bounds.
   *
   * @param name the name
   * @param lowest the lower bound, finite
   * @param highest the upper bound, finite and above the lower
   * @return the factor
   */
  public static Factor uniform(String name, double lowest, double highest) {
    checkArgument(
        Double.isFinite(lowest) && Double.isFinite(highest) && lowest < highest,
        "factor '%s' must have finite bounds with lowest < highest: [%s, %s]",
        name,
        lowest,
        highest);
    return new StandardFactor(
        name, 1, 1, unit -> new double[] {lowest + unit[0] * (highest - lowest)});
  }

  /**
   * Returns a factor with one normally distributed value.
   *
   * @param name the name
   * @param mean the mean, finite
   * @param standardDeviation the standard deviation, above zero and finite
   * @return the factor
   */
  public static Factor normal(String name, double mean, double standardDeviation) {
    checkArgument(Double.isFinite(mean), "factor '%s' must have a finite mean: %s", name, mean);
    checkArgument(
        standardDeviation > 0 && Double.isFinite(standardDeviation),
        "factor '%s' must have a positive standard deviation: %s",
        name,
        standardDeviation);
    return new StandardFactor(
        name,
        1,
        1,
        unit ->
            new double[] {mean + standardDeviation * NORMAL.inverseCumulativeProbability(unit[0])});
  }

  /**
   * Returns a factor that is one of several options, each equally likely, such as a strategy.
   *
   * @param name the name
   * @param options how many options there are, two or more
   * @return the factor, whose value is the number of the option, from zero
   */
  public static Factor choice(String name, int options) {
    checkArgument(options >= 2, "factor '%s' must have two or more options: %s", name, options);
    return new StandardFactor(
        name, 1, 1, unit -> new double[] {Math.min(options - 1, Math.floor(unit[0] * options))});
  }

  /**
   * Returns a factor that is a whole set of weights, evenly spread over all sets that add up to
   * one.
   *
   * @param name the name
   * @param weights how many weights there are, two or more
   * @return the factor, whose values are the weights, each zero or more, summing to one
   */
  public static Factor weights(String name, int weights) {
    checkArgument(weights >= 2, "factor '%s' must have two or more weights: %s", name, weights);
    return new StandardFactor(name, weights, weights, Factors::spacings);
  }

  /**
   * Returns a factor that is a whole set of weights around given ones, Dirichlet distributed:
   * normalized gamma draws with the shapes <i>concentration · weight</i>.
   *
   * @param name the name
   * @param weights the mean weights, two or more, zero or above, at least one above zero; a weight
   *     of zero stays zero
   * @param concentration how closely the weights lie around their means, above zero and finite; a
   *     weight of share <i>w</i> has the variance <i>w (1 - w) / (concentration + 1)</i>
   * @return the factor, whose values are the weights, each zero or more, summing to one
   */
  public static Factor weightsAround(String name, double[] weights, double concentration) {
    checkArgument(
        weights.length >= 2, "factor '%s' must have two or more weights: %s", name, weights.length);
    double total = 0;
    for (double weight : weights) {
      checkArgument(
          Double.isFinite(weight) && weight >= 0,
          "factor '%s' must have finite weights that are not negative: %s",
          name,
          weight);
      total += weight;
    }
    checkArgument(total > 0, "factor '%s' must have a weight above zero", name);
    checkArgument(
        concentration > 0 && Double.isFinite(concentration),
        "factor '%s' must have a positive concentration: %s",
        name,
        concentration);
    @Nullable GammaDistribution[] gammas = new GammaDistribution[weights.length];
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        gammas[i] = new GammaDistribution(concentration * weights[i] / total, 1);
      }
    }
    return new StandardFactor(
        name, weights.length, weights.length, unit -> gammaShares(gammas, unit));
  }

  private static double[] gammaShares(@Nullable GammaDistribution[] gammas, double[] unit) {
    double[] shares = new double[unit.length];
    double sum = 0;
    for (int i = 0; i < unit.length; i++) {
      GammaDistribution gamma = gammas[i];
      shares[i] = gamma == null ? 0 : gamma.inverseCumulativeProbability(unit[i]);
      sum += shares[i];
    }
    for (int i = 0; i < unit.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /**
   * Returns a factor with several standard normal values, such as the errors of measured values.
   *
   * @param name the name
   * @param size how many values there are, one or more
   * @return the factor
   */
  public static Factor normals(String name, int size) {
    checkArgument(size >= 1, "factor '%s' must have one or more values: %s", name, size);
    return new StandardFactor(
        name,
        size,
        size,
        unit -> Arrays.stream(unit).map(NORMAL::inverseCumulativeProbability).toArray());
  }

  private static double[] spacings(double[] unit) {
    double[] weights = new double[unit.length];
    double sum = 0;
    for (int i = 0; i < unit.length; i++) {
      weights[i] = -StrictMath.log(unit[i]);
      sum += weights[i];
    }
    for (int i = 0; i < unit.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }
}
