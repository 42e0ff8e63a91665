package org.openkam.research.simulation;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** Lognormal sizes (Aitchison and Brown 1957 for Gini and top share). */
record LogNormalSizes(double logDeviation) implements SizeDistribution {
  private static final NormalDistribution NORMAL = new NormalDistribution();

  LogNormalSizes {
    Sizes.checkPositive("log deviation", logDeviation);
  }

  @Override
  public double size(double level) {
    return StrictMath.exp(logDeviation * level);
  }

  @Override
  public double gini() {
    return 2 * NORMAL.cumulativeProbability(logDeviation / Math.sqrt(2)) - 1;
  }

  @Override
  public double topShare(double share) {
    return NORMAL.cumulativeProbability(
        logDeviation - NORMAL.inverseCumulativeProbability(1 - share));
  }
}
