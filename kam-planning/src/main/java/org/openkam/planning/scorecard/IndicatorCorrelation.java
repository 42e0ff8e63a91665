package org.openkam.planning.scorecard;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.openkam.core.numeric.PearsonCorrelation;
import org.openkam.core.series.MetricSeries;

/** Correlates two series over the days on which both were measured. */
final class IndicatorCorrelation {
  private static final int FEWEST_DAYS = 3;

  private IndicatorCorrelation() {}

  static OptionalDouble of(MetricSeries one, MetricSeries other) {
    ImmutableMap<LocalDate, Double> others = byDay(other);
    ImmutableDoubleArray.Builder ones = ImmutableDoubleArray.builder();
    ImmutableDoubleArray.Builder matches = ImmutableDoubleArray.builder();
    for (int i = 0; i < one.size(); i++) {
      Double match = others.get(one.day(i));
      if (match != null) {
        ones.add(one.value(i));
        matches.add(match);
      }
    }
    double[] values = ones.build().toArray();
    return values.length < FEWEST_DAYS
        ? OptionalDouble.empty()
        : PearsonCorrelation.between(values, matches.build().toArray());
  }

  private static ImmutableMap<LocalDate, Double> byDay(MetricSeries series) {
    ImmutableMap.Builder<LocalDate, Double> values = ImmutableMap.builder();
    for (int i = 0; i < series.size(); i++) {
      values.put(series.day(i), series.value(i));
    }
    return values.buildOrThrow();
  }
}
