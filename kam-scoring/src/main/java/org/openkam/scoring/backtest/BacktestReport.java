package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.Provenance;
import org.openkam.core.numeric.Rounding;
import org.openkam.core.resampling.BootstrapInterval;

/**
 * How well each model chose, with intervals and differences.
 *
 * <p>A value: two reports are equal if the same models chose alike from the same data under the
 * same plan, seed included.
 */
@Value.Immutable
public abstract class BacktestReport {
  BacktestReport() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the data that the models saw and were judged by, the seed and the version} */
  public abstract Provenance provenance();

  /** {@return when and how many accounts were chosen, with the seed} */
  public abstract BacktestPlan plan();

  /** {@return how many accounts there were, over all origins, at least one} */
  public abstract int accounts();

  /** {@return the models in the order given, then the baselines} */
  public abstract ImmutableList<ModelRounds> rounds();

  /** {@return what was noticed: NEGATIVE_OUTCOME} */
  public abstract ImmutableList<Finding> findings();

  /** {@return the names of the models in the order given, then those of the baselines} */
  public ImmutableList<String> models() {
    return rounds().stream().map(ModelRounds::model).collect(toImmutableList());
  }

  /**
   * Returns the numbers that a model got.
   *
   * @param model the name of the model
   * @return one number for each metric, and origin or resample
   * @throws IllegalArgumentException if the model is unknown
   */
  public ModelRounds rounds(String model) {
    return rounds().stream()
        .filter(rounds -> rounds.model().equals(model))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no model '" + model + "' among " + models()));
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
    checkElementIndex(origin, plan().origins().size());
    double value = rounds(model).observed(metric).get(origin);
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
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
    ModelRounds rounds = rounds(model);
    OptionalDouble value = defined(rounds.observed(metric).stream()).average();
    double[] values = defined(rounds.resampled(metric).stream()).toArray();
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
    ModelRounds ours = rounds(model);
    ModelRounds theirs = rounds(other);
    double[] byOrigin = differences(ours.observed(metric), theirs.observed(metric));
    double[] values = differences(ours.resampled(metric), theirs.resampled(metric));
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
    for (String model : models().subList(0, judged())) {
      for (String baseline : BacktestModels.BASELINES) {
        difference(model, baseline, metric)
            .filter(difference -> !difference.isClearlyBetter())
            .ifPresent(difference -> notBeaten.add(notBeaten(model, baseline, metric, difference)));
      }
    }
    return notBeaten.build();
  }

  /** Returns how many models were judged, the baselines not counted. */
  private int judged() {
    return rounds().size() - BacktestModels.BASELINES.size();
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
    return Rounding.decimals(value, 3);
  }

  private BootstrapInterval interval(double[] values) {
    return BootstrapInterval.ofPercentiles(values, plan().bootstrap().confidence());
  }

  private static double[] differences(ImmutableDoubleArray ours, ImmutableDoubleArray theirs) {
    return defined(
            IntStream.range(0, ours.length())
                .mapToDouble(round -> ours.get(round) - theirs.get(round)))
        .toArray();
  }

  private static DoubleStream defined(DoubleStream numbers) {
    return numbers.filter(number -> !Double.isNaN(number));
  }

  @Override
  public String toString() {
    return "backtest of " + models() + " at " + plan().origins().size() + " origins";
  }

  @Value.Check
  void check() {
    checkArgument(accounts() >= 1, "backtest must have an account: %s", accounts());
    checkArgument(
        provenance().seed().equals(OptionalLong.of(plan().bootstrap().seed())),
        "backtest must come from the seed %s of its plan: %s",
        plan().bootstrap().seed(),
        provenance().seed());
    ImmutableList<String> models = models();
    checkArgument(
        ImmutableSet.copyOf(models).size() == models.size(),
        "backtest must have each model once: %s",
        models);
    checkArgument(
        models.subList(Math.max(0, judged()), models.size()).equals(BacktestModels.BASELINES),
        "backtest must end with the baselines %s: %s",
        BacktestModels.BASELINES,
        models);
    rounds().forEach(rounds -> rounds.checkCounts(plan()));
  }

  /** Builds {@link BacktestReport} instances; all but the findings are required. */
  public static final class Builder extends ImmutableBacktestReport.Builder {
    Builder() {}
  }
}
