package org.openkam.value.trend;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.openkam.core.numeric.Kendall;

/** How probable Kendall's statistic is when there is no trend. */
final class KendallStatistic {
  private KendallStatistic() {}

  static double pValue(double standardScore) {
    return Math.min(
        1, 2 * new NormalDistribution().cumulativeProbability(-Math.abs(standardScore)));
  }

  /** Returns the exact two-sided p-value of the score of values without ties. */
  static double exactPValue(int count, long score) {
    double[] inversions = {1};
    for (int size = 2; size <= count; size++) {
      inversions = withOneMore(inversions, size);
    }
    long rarest = (Kendall.pairs(count) - Math.abs(score)) / 2;
    double tail = 0;
    for (int i = 0; i <= rarest; i++) {
      tail += inversions[i];
    }
    return Math.min(1, 2 * tail);
  }

  private static double[] withOneMore(double[] inversions, int size) {
    double[] next = new double[inversions.length + size - 1];
    for (int i = 0; i < inversions.length; i++) {
      for (int added = 0; added < size; added++) {
        next[i + added] += inversions[i] / size;
      }
    }
    return next;
  }
}
