package org.openkam.scoring.weighting.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.Frame;

/**
 * Weighs each criterion by the spread of its own values.
 *
 * @param spread how the spread is measured
 */
record SpreadWeighting(Spread spread) implements Weighting {
  @Override
  public String name() {
    return spread.id();
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return spread.requirements();
  }

  @Override
  public Weighting.CriterionPoints measure(Frame frame) {
    double[] spreads = new double[frame.weightedCriteria().size()];
    frame
        .parallelism()
        .forEach(spreads.length, () -> column -> spreads[column] = spreadOf(frame, column));
    return Weighting.CriterionPoints.of(spreads).with(spread.id(), spreads);
  }

  private double spreadOf(Frame frame, int column) {
    ColumnStatistics statistics = frame.statistics().get(column);
    return statistics.constant()
        ? 0
        : spread.of(frame.weightedCriteria().criterion(column), statistics, frame.column(column));
  }

  @Override
  public ImmutableList<Finding> cautions() {
    ImmutableList<Finding> cautions = Weighting.super.cautions();
    return spread == Spread.STANDARD_DEVIATION
        ? ImmutableList.<Finding>builder().addAll(cautions).add(unitDependent()).build()
        : cautions;
  }

  private Finding unitDependent() {
    return Finding.warning(
        "UNIT_DEPENDENT_WEIGHTS",
        name(),
        "weighting '{weighting}' depends on the units: the same figure in thousands has a"
            + " thousandth of the points; take '{alternative}', which does not",
        ImmutableMap.of("weighting", name(), "alternative", Spread.VARIANCE.id()));
  }

  @Override
  public String toString() {
    return name();
  }
}
