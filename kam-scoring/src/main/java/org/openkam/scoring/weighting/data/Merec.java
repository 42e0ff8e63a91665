package org.openkam.scoring.weighting.data;

import com.google.common.collect.ImmutableSet;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.Frame;

/**
 * Weighs a criterion by how much the accounts change when it is removed: <i>sum over i of |ln(1 +
 * (L<sub>i</sub> - l<sub>ij</sub>) / n) - ln(1 + L<sub>i</sub> / n)|</i>, where
 * <i>l<sub>ij</sub></i> is <i>ln(x / min)</i>, or <i>ln(max / x)</i> where less is better, and
 * <i>L<sub>i</sub></i> the sum over the <i>n</i> criteria.
 */
record Merec() implements Weighting {
  @Override
  public String name() {
    return "merec";
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return ImmutableSet.of(Requirement.RATIO_SCALE, Requirement.POSITIVE);
  }

  @Override
  public Weighting.CriterionPoints measure(Frame frame) {
    double[] effects = new double[frame.weightedCriteria().size()];
    frame.forEachRow(row -> addEffects(frame, row, effects));
    return Weighting.CriterionPoints.of(effects).with("removal-effect", effects);
  }

  private static void addEffects(Frame frame, double[] row, double[] effects) {
    double[] logarithms = new double[row.length];
    double sum = 0;
    for (int column = 0; column < row.length; column++) {
      ColumnStatistics statistics = frame.statistics().get(column);
      logarithms[column] =
          frame.weightedCriteria().isLessBetter(column)
              ? Math.log(statistics.max() / row[column])
              : Math.log(row[column] / statistics.min());
      sum += logarithms[column];
    }
    double whole = Math.log1p(sum / row.length);
    for (int column = 0; column < row.length; column++) {
      effects[column] +=
          Math.abs(whole - Math.log1p(Math.max(0, sum - logarithms[column]) / row.length));
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
