package org.openkam.scoring.backtest;

import java.util.Arrays;
import java.util.OptionalDouble;

/** A number for each model, metric and round, which is an origin or a resample; NaN for none. */
final class MetricTable {
  private static final BacktestMetric[] METRICS = BacktestMetric.values();

  private final double[][][] values;

  MetricTable(int models, int rounds) {
    this.values = new double[models][METRICS.length][rounds];
    for (double[][] ofModel : values) {
      for (double[] ofMetric : ofModel) {
        Arrays.fill(ofMetric, Double.NaN);
      }
    }
  }

  void fill(int model, int round, RankedOutcomes ranked, BacktestPlan plan) {
    for (BacktestMetric metric : METRICS) {
      values[model][metric.ordinal()][round] = metric.of(ranked, plan).orElse(Double.NaN);
    }
  }

  /** Fills a round with the means of another table over its rounds. */
  void fillMeans(int round, MetricTable other) {
    for (int model = 0; model < values.length; model++) {
      for (BacktestMetric metric : METRICS) {
        values[model][metric.ordinal()][round] = other.mean(model, metric).orElse(Double.NaN);
      }
    }
  }

  OptionalDouble value(int model, BacktestMetric metric, int round) {
    double value = values[model][metric.ordinal()][round];
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Returns the mean over the rounds in which there is a number. */
  OptionalDouble mean(int model, BacktestMetric metric) {
    return Arrays.stream(defined(model, metric)).average();
  }

  double[] defined(int model, BacktestMetric metric) {
    return Arrays.stream(values[model][metric.ordinal()])
        .filter(value -> !Double.isNaN(value))
        .toArray();
  }

  /** Returns how much more one model has than another, in the rounds in which both have any. */
  double[] differences(int model, int other, BacktestMetric metric) {
    double[] ours = values[model][metric.ordinal()];
    double[] theirs = values[other][metric.ordinal()];
    double[] differences = new double[ours.length];
    for (int round = 0; round < ours.length; round++) {
      differences[round] = ours[round] - theirs[round];
    }
    return Arrays.stream(differences).filter(value -> !Double.isNaN(value)).toArray();
  }
}
