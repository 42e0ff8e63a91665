package org.openkam.research.simulation;

import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.special.Gamma;

/** Gamma sizes with scale one (McDonald and Jensen 1979 for the Gini coefficient). */
record GammaSizes(double shape) implements SizeDistribution {
  private static final NormalDistribution NORMAL = new NormalDistribution();

  GammaSizes {
    Sizes.checkPositive("shape", shape);
  }

  @Override
  public double size(double level) {
    double probability = NORMAL.cumulativeProbability(level);
    if (shape == 1) {
      return -StrictMath.log(NORMAL.cumulativeProbability(-level));
    }
    return new GammaDistribution(shape, 1).inverseCumulativeProbability(probability);
  }

  @Override
  public double gini() {
    return Math.exp(Gamma.logGamma(shape + 0.5) - Gamma.logGamma(shape + 1)) / Math.sqrt(Math.PI);
  }

  @Override
  public double topShare(double share) {
    double limit = new GammaDistribution(shape, 1).inverseCumulativeProbability(1 - share);
    return Gamma.regularizedGammaQ(shape + 1, limit);
  }
}
