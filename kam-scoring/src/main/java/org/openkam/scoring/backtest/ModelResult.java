package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableDoubleArray;
import org.immutables.value.Value;

/** How well one model chose, at each origin and on average. */
@Value.Immutable
public abstract class ModelResult {
  private static final ImmutableSet<BacktestMetric> METRICS =
      ImmutableSet.copyOf(BacktestMetric.values());

  ModelResult() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the model} */
  public abstract String model();

  /**
   * {@return of every metric one number for each origin of the plan, in its order; finite, or NaN
   * where the metric is not defined}
   */
  public abstract ImmutableMap<BacktestMetric, ImmutableDoubleArray> byOrigin();

  /** {@return the mean of each metric that is defined at an origin, with its interval} */
  public abstract ImmutableMap<BacktestMetric, BacktestMetric.Estimate> estimates();

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
    byOrigin()
        .forEach(
            (metric, numbers) ->
                checkArgument(
                    numbers.length() == origins,
                    "model '%s' must have a number on %s for each of %s origins: %s",
                    model(),
                    metric.id(),
                    origins,
                    numbers.length()));
  }

  @Value.Check
  void check() {
    checkArgument(
        byOrigin().keySet().equals(METRICS),
        "model '%s' must have numbers on each metric of %s: %s",
        model(),
        METRICS,
        byOrigin().keySet());
    byOrigin().forEach((metric, numbers) -> checkFinite(model(), metric, numbers));
    ImmutableSet<BacktestMetric> defined =
        ImmutableSet.copyOf(Maps.filterValues(byOrigin(), ModelResult::isDefined).keySet());
    checkArgument(
        estimates().keySet().equals(defined),
        "model '%s' must have an estimate of each metric that is defined, which are %s: %s",
        model(),
        defined,
        estimates().keySet());
  }

  /** Builds {@link ModelResult} instances. */
  public static final class Builder extends ImmutableModelResult.Builder {
    Builder() {}
  }
}
