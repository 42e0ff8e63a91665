package org.openkam.scoring.distance;

import java.util.List;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * The weighted distances of an account to the best values, each by the range of the accounts; zero
 * where it is better than all that were learned from.
 */
final class Regret {
  private final double[] weights;
  private final double[] best;
  private final double[] range;

  Regret(WeightedCriteria criteria, List<ColumnStatistics> statistics) {
    weights = criteria.weights();
    best = new double[weights.length];
    range = new double[weights.length];
    for (int column = 0; column < weights.length; column++) {
      ColumnStatistics one = statistics.get(column);
      best[column] = criteria.isLessBetter(column) ? one.min() : one.max();
      double worst = criteria.isLessBetter(column) ? one.max() : one.min();
      range[column] = best[column] - worst;
    }
  }

  double sum(double[] values) {
    double sum = 0;
    for (int column = 0; column < values.length; column++) {
      sum += of(column, values[column]);
    }
    return sum;
  }

  double greatest(double[] values) {
    double greatest = 0;
    for (int column = 0; column < values.length; column++) {
      greatest = Math.max(greatest, of(column, values[column]));
    }
    return greatest;
  }

  private double of(int column, double value) {
    double gap = range[column] == 0 ? 0 : (best[column] - value) / range[column];
    return weights[column] * Math.max(0, gap);
  }
}
