package org.openkam.research.simulation;

import static com.google.common.base.Preconditions.checkArgument;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** Pareto sizes with minimum one (Arnold 1983 for Gini and top share). */
record ParetoSizes(double tailIndex) implements SizeDistribution {
  private static final NormalDistribution NORMAL = new NormalDistribution();

  ParetoSizes {
    checkArgument(
        tailIndex > 1 && Double.isFinite(tailIndex),
        "tail index must be above one, else the mean is infinite: %s",
        tailIndex);
  }

  @Override
  public double size(double level) {
    // the upper tail directly, since one minus a probability near one would lose its digits
    return StrictMath.pow(NORMAL.cumulativeProbability(-level), -1 / tailIndex);
  }

  @Override
  public double gini() {
    return 1 / (2 * tailIndex - 1);
  }

  @Override
  public double topShare(double share) {
    return Math.pow(share, 1 - 1 / tailIndex);
  }
}
