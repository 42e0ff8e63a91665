package org.openkam.planning.scorecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.series.MetricSeries;
import org.openkam.scoring.stability.Collinearity;

/** Correlates two series over the days on which both were measured. */
final class IndicatorCorrelation {
  private static final int FEWEST_DAYS = 3;
  private static final ImmutableList<Criterion> BOTH =
      ImmutableList.of(
          Criterion.more("one", Scale.ratio("")), Criterion.more("other", Scale.ratio("")));

  private IndicatorCorrelation() {}

  static OptionalDouble of(MetricSeries one, MetricSeries other) {
    ImmutableMap<LocalDate, Double> others = byDay(other);
    // one row a day, where other matrices have one row an account
    List<AccountId> days = new ArrayList<>();
    List<double[]> values = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      Double match = others.get(one.day(i));
      if (match != null) {
        days.add(AccountId.of(one.day(i).toString()));
        values.add(new double[] {one.value(i), match});
      }
    }
    return days.size() < FEWEST_DAYS
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Collinearity.of(DecisionMatrix.of(days, BOTH, values.toArray(double[][]::new)))
                .correlation(0, 1));
  }

  private static ImmutableMap<LocalDate, Double> byDay(MetricSeries series) {
    ImmutableMap.Builder<LocalDate, Double> values = ImmutableMap.builder();
    for (int i = 0; i < series.size(); i++) {
      values.put(series.day(i), series.value(i));
    }
    return values.buildOrThrow();
  }
}
