package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.Provenance;

/**
 * How well each model chose, with intervals and differences.
 *
 * <p>Intervals cover which accounts there are, at the same origins; {@link
 * ModelComparison.PairedDifference} keeps apart what holds over time. A value: two reports are
 * equal if the same models chose alike from the same data under the same plan.
 */
@Value.Immutable
public abstract class BacktestReport {
  BacktestReport() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the data that the models saw and were judged by, and the version} */
  public abstract Provenance provenance();

  /** {@return when and how many accounts were chosen} */
  public abstract BacktestPlan plan();

  /** {@return how many accounts there were, over all origins, at least one} */
  public abstract int accounts();

  /** {@return the models in the order given, then the baselines} */
  public abstract ImmutableList<ModelResult> results();

  /** {@return each pair of models once, the one that comes first in the results first} */
  public abstract ImmutableList<ModelComparison> comparisons();

  /**
   * {@return what was noticed: NEGATIVE_OUTCOME, OUTCOME_DOMINATED, FEWER_CANDIDATES_THAN_PLACES,
   * TOO_GOOD_TO_BE_TRUE, and what models say of their own scores}
   */
  public abstract ImmutableList<Finding> findings();

  /** {@return the names of the models in the order given, then those of the baselines} */
  public ImmutableList<String> models() {
    return results().stream().map(ModelResult::model).collect(toImmutableList());
  }

  /** {@return the names of the baselines, which end {@link #models()}} */
  public ImmutableList<String> baselines() {
    return BacktestModels.BASELINES;
  }

  /**
   * Returns how well a model chose.
   *
   * @param model the name of the model
   * @return the result
   * @throws IllegalArgumentException if the model is unknown
   */
  public ModelResult result(String model) {
    return results().stream()
        .filter(result -> result.model().equals(model))
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
    return Optional.ofNullable(result(model).byOrigin().get(metric)).stream()
        .mapToDouble(values -> values.get(origin))
        .filter(value -> !Double.isNaN(value))
        .findFirst();
  }

  /**
   * Returns how well a model chose on average over the origins.
   *
   * @param model the name of the model
   * @param metric the measure
   * @return the estimate; empty where the measure is not defined at any origin
   * @throws IllegalArgumentException if the model is unknown
   */
  public Optional<BacktestMetric.Estimate> estimate(String model, BacktestMetric metric) {
    return Optional.ofNullable(result(model).estimates().get(metric));
  }

  /**
   * Compares two models.
   *
   * @param model the name of the model
   * @param other the name of the model it is compared with, such as a baseline
   * @param metric the measure
   * @return the difference; empty where the measure is defined for both at no origin
   * @throws IllegalArgumentException if a model is unknown, or compared with itself
   */
  public Optional<ModelComparison.PairedDifference> difference(
      String model, String other, BacktestMetric metric) {
    int place = models().indexOf(result(model).model());
    int otherPlace = models().indexOf(result(other).model());
    checkArgument(place != otherPlace, "model must not be compared with itself: '%s'", model);
    return place < otherPlace
        ? ordered(model, other, metric)
        : ordered(other, model, metric).map(ModelComparison.PairedDifference::negated);
  }

  private Optional<ModelComparison.PairedDifference> ordered(
      String model, String other, BacktestMetric metric) {
    return comparisons().stream()
        .filter(pair -> pair.model().equals(model) && pair.other().equals(other))
        .findFirst()
        .map(pair -> pair.differences().get(metric));
  }

  /**
   * Returns the simple rule that chose best, which every model has to beat.
   *
   * @param metric the measure
   * @return the name of the baseline with the highest estimate, the first of equals; empty where
   *     the measure is defined for none
   */
  public Optional<String> bestBaseline(BacktestMetric metric) {
    return baselines().stream()
        .filter(baseline -> estimate(baseline, metric).isPresent())
        .min(comparingDouble(baseline -> -estimate(baseline, metric).orElseThrow().value()));
  }

  /**
   * Says of each model that was judged whether it is worth its criteria.
   *
   * @param metric the measure
   * @return for each model that is not clearly better than the {@linkplain #bestBaseline best
   *     baseline}, BASELINE_NOT_BEATEN, or BASELINE_NOT_BEATEN_OVER_TIME where other accounts would
   *     not change that it is better but the origins do not show that it holds
   */
  public ImmutableList<Finding> notBeaten(BacktestMetric metric) {
    ImmutableList.Builder<Finding> notBeaten = ImmutableList.builder();
    bestBaseline(metric)
        .ifPresent(
            baseline ->
                judged()
                    .forEach(
                        model ->
                            difference(model, baseline, metric)
                                .filter(difference -> !difference.clearlyBetter())
                                .map(each -> BaselineFindings.of(model, baseline, metric, each))
                                .ifPresent(notBeaten::add)));
    return notBeaten.build();
  }

  /**
   * Sums up whether any model is worth its criteria.
   *
   * @param metric the measure
   * @return BASELINE_BEATEN with the models that clearly beat the best baseline, or BASELINE_STANDS
   *     where none does; empty where no model was judged or the measure is not defined
   */
  public Optional<Finding> conclusion(BacktestMetric metric) {
    return judged().isEmpty()
        ? Optional.empty()
        : bestBaseline(metric)
            .map(
                baseline ->
                    BaselineFindings.conclusion(
                        judged().stream()
                            .filter(
                                model ->
                                    difference(model, baseline, metric)
                                        .map(ModelComparison.PairedDifference::clearlyBetter)
                                        .orElse(false))
                            .collect(toImmutableList()),
                        baseline,
                        metric));
  }

  /** Returns the models that were judged, the baselines left out. */
  private ImmutableList<String> judged() {
    ImmutableList<String> models = models();
    return models.subList(0, models.size() - baselines().size());
  }

  @Override
  public String toString() {
    return "backtest of " + models() + " at " + plan().origins().size() + " origins";
  }

  @Value.Check
  void check() {
    checkArgument(accounts() >= 1, "backtest must have an account: %s", accounts());
    ImmutableList<String> models = models();
    checkArgument(
        ImmutableSet.copyOf(models).size() == models.size(),
        "backtest must have each model once: %s",
        models);
    checkArgument(
        models
            .subList(Math.max(0, models.size() - baselines().size()), models.size())
            .equals(baselines()),
        "backtest must end with the baselines %s: %s",
        baselines(),
        models);
    results().forEach(result -> result.checkOrigins(plan().origins().size()));
    checkArgument(
        pairs(comparisons()).equals(expectedPairs(models)),
        "backtest must compare each pair of models once, in their order, %s: %s",
        expectedPairs(models),
        pairs(comparisons()));
  }

  private static ImmutableList<String> pairs(ImmutableList<ModelComparison> comparisons) {
    return comparisons.stream()
        .map(pair -> pair.model() + " with " + pair.other())
        .collect(toImmutableList());
  }

  private static ImmutableList<String> expectedPairs(ImmutableList<String> models) {
    ImmutableList.Builder<String> pairs = ImmutableList.builder();
    for (int model = 0; model < models.size(); model++) {
      for (String other : models.subList(model + 1, models.size())) {
        pairs.add(models.get(model) + " with " + other);
      }
    }
    return pairs.build();
  }

  /** Builds {@link BacktestReport} instances; all but the findings are required. */
  public static final class Builder extends ImmutableBacktestReport.Builder {
    Builder() {}
  }
}
