package org.openkam.scoring.weighting.data;

import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.strategy.Frame;

/**
 * The correlations of Pearson of all pairs of criteria, summed up block by block so that the
 * deviations of a block stay in the cache for all its pairs.
 */
final class Correlations {
  private final double[][] sums;

  private Correlations(double[][] sums) {
    this.sums = sums;
  }

  static Correlations of(Frame frame) {
    double[][] sums = new double[frame.weightedCriteria().size()][frame.weightedCriteria().size()];
    for (double[][] block : frame.mapBlocks(() -> products(frame))) {
      for (int one = 0; one < sums.length; one++) {
        for (int other = 0; other < one; other++) {
          sums[one][other] += block[one][other];
        }
      }
    }
    return new Correlations(sums);
  }

  /** {@return the correlation of two columns, from minus one to one; zero where one is constant} */
  double of(int one, int other) {
    double sum = sums[Math.max(one, other)][Math.min(one, other)];
    return Math.max(-1, Math.min(1, sum));
  }

  /** Makes what sums the products of the deviations of one block after the other. */
  private static Frame.BlockWork<double[][]> products(Frame frame) {
    double[][] units = new double[frame.weightedCriteria().size()][DecisionMatrix.BLOCK_SIZE];
    return (first, columns, size) -> {
      double[][] products = new double[columns.length][];
      for (int one = 0; one < columns.length; one++) {
        toUnits(columns[one], size, frame.statistics().get(one), units[one]);
        products[one] = new double[one];
        for (int other = 0; other < one; other++) {
          products[one][other] = product(units[one], units[other], size);
        }
      }
      return products;
    };
  }

  /** Scales the deviations from the mean such that those of all accounts have length one. */
  private static void toUnits(
      double[] values, int size, ColumnStatistics statistics, double[] units) {
    double mean = statistics.mean();
    double length = Math.sqrt(statistics.squaredDeviations());
    boolean constant = statistics.constant();
    for (int i = 0; i < size; i++) {
      units[i] = constant ? 0 : (values[i] - mean) / length;
    }
  }

  /** Sums up products in four sums side by side, which do not wait for one another. */
  private static double product(double[] one, double[] other, int size) {
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    int i = 0;
    for (; i < size - 3; i += 4) {
      sum0 += one[i] * other[i];
      sum1 += one[i + 1] * other[i + 1];
      sum2 += one[i + 2] * other[i + 2];
      sum3 += one[i + 3] * other[i + 3];
    }
    for (; i < size; i++) {
      sum0 += one[i] * other[i];
    }
    return sum0 + sum1 + (sum2 + sum3);
  }
}
