package org.openkam.scoring.weighting.data;

import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.Ties;

/**
 * Weighs a criterion by standard deviation times conflict, <i>s<sub>j</sub> · sum over k of (1 -
 * r<sub>jk</sub>)</i>, where <i>s</i> is taken of the values from zero to one and <i>r</i> is the
 * correlation of Pearson.
 *
 * <p>A criterion on which all accounts agree is correlated with none. A correlation that only
 * rounding keeps from one is one (see {@link Ties}).
 *
 * @param reading whether the correlations heed which direction is better
 */
record Critic(Reading reading) implements Weighting {
  @Override
  public String name() {
    return reading == Reading.DIRECTED ? "critic" : "critic-undirected";
  }

  @Override
  public Weighting.CriterionPoints measure(Frame frame) {
    Correlations correlations = Correlations.of(frame);
    double[] deviations = new double[frame.weightedCriteria().size()];
    double[] conflicts = new double[deviations.length];
    double[] points = new double[deviations.length];
    for (int one = 0; one < deviations.length; one++) {
      ColumnStatistics statistics = frame.statistics().get(one);
      deviations[one] =
          statistics.constant()
              ? 0
              : Spread.deviation(statistics) / (statistics.max() - statistics.min());
      for (int other = 0; other < deviations.length; other++) {
        double sign = isTurned(frame, one) == isTurned(frame, other) ? 1 : -1;
        conflicts[one] += one == other ? 0 : conflict(sign * correlations.of(one, other));
      }
      points[one] = deviations[one] * conflicts[one];
    }
    return Weighting.CriterionPoints.of(points)
        .with("standard-deviation", deviations)
        .with("conflict", conflicts);
  }

  /** Criteria that only rounding keeps from agreeing do agree: noise must not become a weight. */
  private static double conflict(double correlation) {
    return Ties.reaches(correlation, 1) ? 0 : 1 - correlation;
  }

  private boolean isTurned(Frame frame, int column) {
    return reading == Reading.DIRECTED && frame.weightedCriteria().isLessBetter(column);
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
