package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.lifetime.BootstrapInterval;

/**
 * How well each model chose, with intervals and differences.
 *
 * <p>Immutable and safe for many threads.
 */
public final class BacktestReport {
  private final ImmutableList<String> models;
  private final BacktestPlan plan;
  private final int accounts;
  private final MetricTable observed;
  private final MetricTable resampled;
  private final ImmutableList<Finding> findings;

  BacktestReport(
      ImmutableList<String> models,
      BacktestPlan plan,
      int accounts,
      MetricTable observed,
      MetricTable resampled,
      ImmutableList<Finding> findings) {
    this.models = models;
    this.plan = plan;
    this.accounts = accounts;
    this.observed = observed;
    this.resampled = resampled;
    this.findings = findings;
  }

  /** {@return the names of the models in the order given, then those of the baselines} */
  public ImmutableList<String> models() {
    return models;
  }

  /** {@return when and how many accounts were chosen, with the seed} */
  public BacktestPlan plan() {
    return plan;
  }

  /** {@return how many accounts there were, over all origins} */
  public int accounts() {
    return accounts;
  }

  /** {@return what was noticed: NEGATIVE_OUTCOME} */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /**
   * Returns how well a model chose at one origin.
   *
   * @param model the name of the model
   * @param metric the measure
   * @param origin the place of the origin in the plan, from zero
   * @return the measure; empty where it is not defined
   * @throws IllegalArgumentException if the model is unknown
   */
  public OptionalDouble value(String model, BacktestMetric metric, int origin) {
    checkElementIndex(origin, plan.origins().size());
    return observed.value(place(model), metric, origin);
  }

  /**
   * Returns how well a model chose on average over the origins.
   *
   * @param model the name of the model
   * @param metric the measure
   * @return the estimate; empty where the measure is not defined at any origin
   * @throws IllegalArgumentException if the model is unknown
   */
  public Optional<MetricEstimate> estimate(String model, BacktestMetric metric) {
    int place = place(model);
    OptionalDouble value = observed.mean(place, metric);
    double[] values = resampled.defined(place, metric);
    return value.isEmpty() || values.length == 0
        ? Optional.empty()
        : Optional.of(new MetricEstimate(value.getAsDouble(), interval(values)));
  }

  /**
   * Compares two models.
   *
   * @param model the name of the model
   * @param other the name of the model it is compared with, such as a baseline
   * @param metric the measure
   * @return the difference; empty where the measure is defined for both at no origin
   * @throws IllegalArgumentException if a model is unknown
   */
  public Optional<PairedDifference> difference(String model, String other, BacktestMetric metric) {
    double[] byOrigin = observed.differences(place(model), place(other), metric);
    double[] values = resampled.differences(place(model), place(other), metric);
    return byOrigin.length == 0 || values.length == 0
        ? Optional.empty()
        : Optional.of(
            new PairedDifference(
                Arrays.stream(byOrigin).average().orElseThrow(),
                interval(values),
                byOrigin.length > SignFlip.GREATEST
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(SignFlip.pValue(byOrigin))));
  }

  /**
   * Says of each model that was judged whether it is worth its criteria.
   *
   * @param metric the measure
   * @return BASELINE_NOT_BEATEN for each model and baseline that it is not clearly better than
   */
  public ImmutableList<Finding> notBeaten(BacktestMetric metric) {
    ImmutableList.Builder<Finding> notBeaten = ImmutableList.builder();
    int judged = models.size() - Backtest.BASELINES;
    for (String model : models.subList(0, judged)) {
      for (String baseline : models.subList(judged, models.size())) {
        difference(model, baseline, metric)
            .filter(difference -> !difference.isClearlyBetter())
            .ifPresent(difference -> notBeaten.add(notBeaten(model, baseline, metric, difference)));
      }
    }
    return notBeaten.build();
  }

  private static Finding notBeaten(
      String model, String baseline, BacktestMetric metric, PairedDifference difference) {
    return Finding.warning(
        "BASELINE_NOT_BEATEN",
        model,
        "model '{model}' does not clearly beat '{baseline}' on {metric}: {difference}, between"
            + " {lowest} and {highest}",
        ImmutableMap.of(
            "model", model,
            "baseline", baseline,
            "metric", metric.id(),
            "difference", rounded(difference.value()),
            "lowest", rounded(difference.interval().lowest()),
            "highest", rounded(difference.interval().highest())));
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  private BootstrapInterval interval(double[] values) {
    return BootstrapInterval.ofPercentiles(values, plan.bootstrap().confidence());
  }

  private int place(String model) {
    int place = models.indexOf(model);
    checkArgument(place >= 0, "no model '%s' among %s", model, models);
    return place;
  }

  @Override
  public String toString() {
    return "backtest of " + models + " at " + plan.origins().size() + " origins";
  }
}
