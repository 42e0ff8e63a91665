package org.openkam.research.simulation;

/** The level itself as size. */
enum StandardNormalSizes implements SizeDistribution {
  INSTANCE;

  @Override
  public double size(double level) {
    return level;
  }

  @Override
  public double gini() {
    throw new UnsupportedOperationException("sizes that may be negative have no Gini coefficient");
  }

  @Override
  public double topShare(double share) {
    throw new UnsupportedOperationException("sizes that may be negative have no top share");
  }
}
