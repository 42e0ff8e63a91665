package org.openkam.scoring.backtest;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.Maps.toImmutableEnumMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** A number for each model, metric and round, which is an origin or a resample; NaN for none. */
final class MetricTable {
  private final ImmutableList<ImmutableMap<BacktestMetric, double[]>> models;

  MetricTable(int models, int rounds) {
    this.models =
        IntStream.range(0, models).mapToObj(model -> empty(rounds)).collect(toImmutableList());
  }

  private static ImmutableMap<BacktestMetric, double[]> empty(int rounds) {
    return Arrays.stream(BacktestMetric.values())
        .collect(
            toImmutableEnumMap(
                metric -> metric,
                metric -> {
                  double[] values = new double[rounds];
                  Arrays.fill(values, Double.NaN);
                  return values;
                }));
  }

  void fill(int model, int round, RankedOutcomes ranked, BacktestPlan plan) {
    models
        .get(model)
        .forEach((metric, values) -> values[round] = metric.of(ranked, plan).orElse(Double.NaN));
  }

  /** Fills a round with the means of another table over its rounds. */
  void fillMeans(int round, MetricTable other) {
    for (int model = 0; model < models.size(); model++) {
      int place = model;
      models
          .get(model)
          .forEach(
              (metric, values) -> values[round] = other.mean(place, metric).orElse(Double.NaN));
    }
  }

  OptionalDouble value(int model, BacktestMetric metric, int round) {
    double value = values(model, metric)[round];
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Returns the mean over the rounds in which there is a number. */
  OptionalDouble mean(int model, BacktestMetric metric) {
    return Arrays.stream(defined(model, metric)).average();
  }

  double[] defined(int model, BacktestMetric metric) {
    return Arrays.stream(values(model, metric)).filter(value -> !Double.isNaN(value)).toArray();
  }

  /** Returns how much more one model has than another, in the rounds in which both have any. */
  double[] differences(int model, int other, BacktestMetric metric) {
    double[] ours = values(model, metric);
    double[] theirs = values(other, metric);
    return IntStream.range(0, ours.length)
        .mapToDouble(round -> ours[round] - theirs[round])
        .filter(difference -> !Double.isNaN(difference))
        .toArray();
  }

  private double[] values(int model, BacktestMetric metric) {
    return Optional.ofNullable(models.get(model).get(metric)).orElseThrow();
  }
}
