package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * How well one model chose, at each origin and on average.
 *
 * @param model the name of the model
 * @param byOrigin of every metric one number for each origin of the plan, in its order; finite, or
 *     NaN where the metric is not defined
 * @param estimates the mean of each metric that is defined at an origin, with its interval
 */
public record ModelResult(
    String model,
    ImmutableMap<BacktestMetric, ImmutableDoubleArray> byOrigin,
    ImmutableMap<BacktestMetric, MetricEstimate> estimates) {
  private static final ImmutableSet<BacktestMetric> METRICS =
      ImmutableSet.copyOf(BacktestMetric.values());

  /**
   * Creates the result.
   *
   * @param model the name of the model
   * @param byOrigin of every metric one number for each origin
   * @param estimates the mean of each metric that is defined at an origin
   * @throws IllegalArgumentException if a metric is missing, a number is infinite, or the estimates
   *     are not those of the metrics that are defined
   */
  public ModelResult {
    byOrigin = Maps.immutableEnumMap(byOrigin);
    estimates = Maps.immutableEnumMap(estimates);
    checkArgument(
        byOrigin.keySet().equals(METRICS),
        "model '%s' must have numbers on each metric of %s: %s",
        model,
        METRICS,
        byOrigin.keySet());
    byOrigin.forEach((metric, numbers) -> checkFinite(model, metric, numbers));
    ImmutableSet<BacktestMetric> defined =
        ImmutableSet.copyOf(Maps.filterValues(byOrigin, ModelResult::isDefined).keySet());
    checkArgument(
        estimates.keySet().equals(defined),
        "model '%s' must have an estimate of each metric that is defined, which are %s: %s",
        model,
        defined,
        estimates.keySet());
  }

  private static void checkFinite(
      String model, BacktestMetric metric, ImmutableDoubleArray numbers) {
    numbers.forEach(
        number ->
            checkArgument(
                !Double.isInfinite(number),
                "model '%s' must have a finite number on %s, or NaN where it is not defined: %s",
                model,
                metric.id(),
                number));
  }

  private static boolean isDefined(ImmutableDoubleArray numbers) {
    return numbers.stream().anyMatch(number -> !Double.isNaN(number));
  }

  /** Refuses a result of another number of origins. */
  void checkOrigins(int origins) {
    byOrigin.forEach(
        (metric, numbers) ->
            checkArgument(
                numbers.length() == origins,
                "model '%s' must have a number on %s for each of %s origins: %s",
                model,
                metric.id(),
                origins,
                numbers.length()));
  }
}
