package org.openkam.research.simulation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * Customers who buy at a rate of their own until they drop out for good after a purchase (BG/NBD:
 * Fader, Hardie and Lee 2005). Rates are gamma distributed, probabilities of dropping out beta
 * distributed.
 *
 * @param shape the shape <i>r</i> of the rates, above zero
 * @param scale the parameter <i>alpha</i> of the rates, above zero, in the unit of time
 * @param first the first parameter <i>a</i> of dropping out, above zero
 * @param second the second parameter <i>b</i> of dropping out, above zero
 */
public record BgNbdPurchases(double shape, double scale, double first, double second) {
  /**
   * Creates the process.
   *
   * @param shape the shape <i>r</i> of the rates, above zero
   * @param scale the parameter <i>alpha</i> of the rates, above zero, in the unit of time
   * @param first the first parameter <i>a</i> of dropping out, above zero
   * @param second the second parameter <i>b</i> of dropping out, above zero
   */
  public BgNbdPurchases {
    for (double parameter : new double[] {shape, scale, first, second}) {
      checkArgument(
          parameter > 0 && Double.isFinite(parameter),
          "parameters of the process must be positive: %s",
          parameter);
    }
  }

  /**
   * Draws customers, each with a first purchase at time zero.
   *
   * @param customers how many, zero or more
   * @param duration how long each is observed, zero or more
   * @param seed the seed
   * @return for each customer the times of the repeat purchases, ascending, above zero and at most
   *     the duration
   */
  public ImmutableList<ImmutableDoubleArray> draw(int customers, double duration, long seed) {
    checkArgument(customers >= 0, "number of customers must not be negative: %s", customers);
    checkArgument(
        duration >= 0 && Double.isFinite(duration), "duration must not be negative: %s", duration);
    GammaDistribution rates = new GammaDistribution(shape, 1 / scale);
    BetaDistribution drops = new BetaDistribution(first, second);
    Draws draws = Draws.of(seed, "purchases");
    ImmutableList.Builder<ImmutableDoubleArray> all = ImmutableList.builder();
    for (int i = 0; i < customers; i++) {
      double rate = rates.inverseCumulativeProbability(draws.uniform());
      double drop = drops.inverseCumulativeProbability(draws.uniform());
      all.add(customer(draws, rate, drop, duration));
    }
    return all.build();
  }

  private static ImmutableDoubleArray customer(
      Draws draws, double rate, double drop, double duration) {
    ImmutableDoubleArray.Builder times = ImmutableDoubleArray.builder();
    if (rate == 0) {
      return times.build();
    }
    double time = -StrictMath.log(draws.uniform()) / rate;
    while (time <= duration) {
      times.add(time);
      if (draws.uniform() < drop) {
        break;
      }
      time += -StrictMath.log(draws.uniform()) / rate;
    }
    return times.build();
  }
}
