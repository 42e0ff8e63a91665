package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * How well one model chose, at each origin and in each resample.
 *
 * <p>Every metric is there. Numbers are finite, or NaN where a metric is not defined.
 *
 * @param model the name of the model
 * @param observed by metric one number for each origin of the plan, in its order
 * @param resampled by metric one number for each resample of the plan: the mean over the origins at
 *     which it is defined
 */
public record ModelRounds(
    String model,
    ImmutableMap<BacktestMetric, ImmutableDoubleArray> observed,
    ImmutableMap<BacktestMetric, ImmutableDoubleArray> resampled) {
  private static final ImmutableSet<BacktestMetric> METRICS =
      ImmutableSet.copyOf(BacktestMetric.values());

  /**
   * Creates the rounds of a model.
   *
   * @param model the name of the model
   * @param observed by metric one number for each origin
   * @param resampled by metric one number for each resample
   * @throws IllegalArgumentException if a metric is missing or a number infinite
   */
  public ModelRounds {
    observed = Maps.immutableEnumMap(observed);
    resampled = Maps.immutableEnumMap(resampled);
    check(model, observed);
    check(model, resampled);
  }

  private static void check(
      String model, ImmutableMap<BacktestMetric, ImmutableDoubleArray> rounds) {
    checkArgument(
        rounds.keySet().equals(METRICS),
        "model '%s' must have numbers on each metric of %s: %s",
        model,
        METRICS,
        rounds.keySet());
    rounds.forEach((metric, numbers) -> check(model, metric.id(), numbers));
  }

  private static void check(String model, String metric, ImmutableDoubleArray numbers) {
    numbers.forEach(
        number ->
            checkArgument(
                !Double.isInfinite(number),
                "model '%s' must have a finite number on %s, or NaN where it is not defined: %s",
                model,
                metric,
                number));
  }

  ImmutableDoubleArray observed(BacktestMetric metric) {
    return numbers(observed, metric);
  }

  ImmutableDoubleArray resampled(BacktestMetric metric) {
    return numbers(resampled, metric);
  }

  private static ImmutableDoubleArray numbers(
      ImmutableMap<BacktestMetric, ImmutableDoubleArray> rounds, BacktestMetric metric) {
    return rounds.getOrDefault(metric, ImmutableDoubleArray.of());
  }

  /** Refuses rounds that another plan would have. */
  void checkCounts(BacktestPlan plan) {
    checkCounts(observed, plan.origins().size(), "origins");
    checkCounts(resampled, plan.bootstrap().resamples(), "resamples");
  }

  private void checkCounts(
      ImmutableMap<BacktestMetric, ImmutableDoubleArray> rounds, int count, String what) {
    rounds.forEach(
        (metric, numbers) ->
            checkArgument(
                numbers.length() == count,
                "model '%s' must have a number on %s for each of %s %s: %s",
                model,
                metric.id(),
                count,
                what,
                numbers.length()));
  }
}
