package org.openkam.scoring.backtest;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.Maps.toImmutableEnumMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Collects a number for each model and metric, round by round; NaN where there is none. */
final class MetricTable {
  private final ImmutableList<ImmutableMap<BacktestMetric, ImmutableDoubleArray.Builder>> models;

  MetricTable(int models) {
    this.models = IntStream.range(0, models).mapToObj(model -> empty()).collect(toImmutableList());
  }

  private static ImmutableMap<BacktestMetric, ImmutableDoubleArray.Builder> empty() {
    return Arrays.stream(BacktestMetric.values())
        .collect(toImmutableEnumMap(metric -> metric, metric -> ImmutableDoubleArray.builder()));
  }

  /** Adds a round: the means over those of the standings at which a metric is defined. */
  void add(List<OriginRanking> standings, BacktestPlan plan) {
    for (int model = 0; model < models.size(); model++) {
      int place = model;
      models
          .get(model)
          .forEach(
              (metric, numbers) ->
                  numbers.add(
                      standings.stream()
                          .map(standing -> metric.of(standing.ranked().get(place), plan))
                          .flatMapToDouble(OptionalDouble::stream)
                          .average()
                          .orElse(Double.NaN)));
    }
  }

  ImmutableMap<BacktestMetric, ImmutableDoubleArray> rounds(int model) {
    return Maps.immutableEnumMap(
        Maps.transformValues(models.get(model), ImmutableDoubleArray.Builder::build));
  }
}
