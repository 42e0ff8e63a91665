package org.openkam.scoring.weighting;

import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.strategy.Frame;

/**
 * Weighs a criterion by standard deviation times conflict, <i>s<sub>j</sub> · sum over k of (1 -
 * r<sub>jk</sub>)</i>, where <i>s</i> is taken of the values from zero to one and <i>r</i> is the
 * correlation of Pearson.
 *
 * <p>A criterion on which all accounts agree is correlated with none.
 *
 * @param reading whether the correlations heed which direction is better
 */
record Critic(Reading reading) implements Weighting {
  @Override
  public String name() {
    return reading == Reading.DIRECTED ? "critic" : "critic-undirected";
  }

  @Override
  public Points measure(Frame frame) {
    double[][] units = new double[frame.weightedCriteria().size()][];
    double[] deviations = new double[units.length];
    for (int column = 0; column < units.length; column++) {
      ColumnStatistics statistics = frame.statistics().get(column);
      units[column] = unit(frame, column);
      deviations[column] =
          statistics.isConstant()
              ? 0
              : Spread.deviation(statistics) / (statistics.max() - statistics.min());
    }
    double[] conflicts = new double[units.length];
    double[] points = new double[units.length];
    for (int one = 0; one < units.length; one++) {
      for (int other = 0; other < units.length; other++) {
        conflicts[one] += one == other ? 0 : 1 - correlation(units[one], units[other]);
      }
      points[one] = deviations[one] * conflicts[one];
    }
    return Points.of(points).with("standard-deviation", deviations).with("conflict", conflicts);
  }

  /**
   * Returns the deviations from the mean as a vector of length one, or zero where there is none.
   */
  private double[] unit(Frame frame, int column) {
    double[] values = frame.column(column);
    ColumnStatistics statistics = frame.statistics().get(column);
    double length = Math.sqrt(statistics.squaredDeviations());
    boolean turned = reading == Reading.DIRECTED && frame.weightedCriteria().isLessBetter(column);
    for (int row = 0; row < values.length; row++) {
      double deviation = statistics.isConstant() ? 0 : (values[row] - statistics.mean()) / length;
      values[row] = turned ? -deviation : deviation;
    }
    return values;
  }

  private static double correlation(double[] one, double[] other) {
    double sum = 0;
    for (int row = 0; row < one.length; row++) {
      sum += one[row] * other[row];
    }
    return Math.max(-1, Math.min(1, sum));
  }

  @Override
  public String toString() {
    return name();
  }

  /** Which correlations are meant. */
  enum Reading {
    /** Of the worths: criteria of which less is better are turned round. */
    DIRECTED,
    /** Of the values as they are. */
    UNDIRECTED
  }
}
