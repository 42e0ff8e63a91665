package org.openkam.scoring.distance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.expression.Expression;
import org.openkam.core.finding.Attributes;
import org.openkam.core.numeric.Zeros;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by its nearness to the ideal account, relative to the worst one (TOPSIS, Hwang
 * and Yoon 1981).
 *
 * <p>The score is <i>D<sup>-</sup> / (D<sup>+</sup> + D<sup>-</sup>)</i>, from zero to one, where
 * <i>D<sup>+</sup></i> and <i>D<sup>-</sup></i> are the distances of the normalized and weighted
 * values to the best and the worst value of every criterion. Those are the extremes of the accounts
 * that were learned from, unless fixed; a value beyond them counts as they do. Accounts that agree
 * on everything score one half. With {@link Normalizations#VECTOR} it takes ratios; choose {@link
 * Normalizations#MIN_MAX} for ratings.
 *
 * <p>Every account bears on the norm and the ideals that all are measured by, so adding or removing
 * one can reverse the ranks of two others, and an account that improves can fall behind another.
 */
@Value.Immutable
public abstract class Topsis implements ScoringStrategy {
  Topsis() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the strategy with a normalization, and with Euclidean distances to the extremes of the
   * accounts.
   *
   * @param normalization brings measured values onto the common scale, on which larger is better
   * @return the strategy
   */
  public static Topsis withNormalization(Normalization normalization) {
    return builder().normalization(normalization).build();
  }

  /** {@return the strategy with the vector normalization of its authors} */
  public static Topsis standard() {
    return builder().build();
  }

  /**
   * {@return what brings measured values onto the common scale, on which larger is better; {@link
   * Normalizations#VECTOR} unless set}
   */
  @Value.Default
  public Normalization normalization() {
    return Normalizations.VECTOR;
  }

  /** {@return how distances are measured; Euclidean, as by the authors, unless set} */
  @Value.Default
  public Metric metric() {
    return Metric.EUCLIDEAN;
  }

  /**
   * {@return the fixed best values by criterion, in its unit; the accounts decide on the others}
   */
  public abstract ImmutableMap<String, Double> ideal();

  /**
   * {@return the fixed worst values by criterion, in its unit; the accounts decide on the others}
   */
  public abstract ImmutableMap<String, Double> antiIdeal();

  @Value.Check
  Topsis check() {
    checkArgument(
        normalization().isDirected(),
        "normalization of strategy 'topsis' must make larger better: '%s'",
        normalization().id());
    return Zeros.isAnyNegative(ideal().values()) || Zeros.isAnyNegative(antiIdeal().values())
        ? new Builder()
            .from(this)
            .ideal(Zeros.plain(ideal()))
            .antiIdeal(Zeros.plain(antiIdeal()))
            .build()
        : this;
  }

  /**
   * Returns this strategy with another metric.
   *
   * @param metric how distances are measured
   * @return the strategy
   */
  public Topsis withMetric(Metric metric) {
    return toBuilder().metric(metric).build();
  }

  /**
   * Returns this strategy with fixed reference points, which no account can move.
   *
   * @param ideal the best values by criterion, in its unit, or its worth where it has a value
   *     function
   * @param antiIdeal the worst values by criterion, alike
   * @return the strategy
   */
  public Topsis withIdeals(Map<String, Double> ideal, Map<String, Double> antiIdeal) {
    return toBuilder().ideal(ideal).antiIdeal(antiIdeal).build();
  }

  @Override
  public String name() {
    return "topsis";
  }

  @Override
  public Attributes parameters() {
    return Attributes.builder()
        .put("normalization", normalization().id())
        .put("metric", metric().name().toLowerCase(Locale.ROOT))
        .put("ideal", Attributes.copyOf(ideal()))
        .put("anti-ideal", Attributes.copyOf(antiIdeal()))
        .build();
  }

  @Override
  public Topsis withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'topsis'", "normalization", "metric", "ideal", "anti-ideal");
    return builder()
        .normalization(
            parameters.findText("normalization").map(Normalizations::of).orElse(normalization()))
        .metric(
            parameters
                .findText("metric")
                .map(name -> Metric.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(metric()))
        .ideal(CriterionParameters.numbers(parameters, "ideal", ideal()))
        .antiIdeal(CriterionParameters.numbers(parameters, "anti-ideal", antiIdeal()))
        .build();
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return normalization().requirements(criterion);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return FittedParameters.ofStatistics(frame.statistics());
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new TopsisScorer(this, criteria, fitted);
  }

  abstract Builder toBuilder();

  /** A way to measure the distance of two accounts from their differences on each criterion. */
  public enum Metric {
    /** The square root of the sum of the squared differences. */
    EUCLIDEAN {
      @Override
      double add(double sum, double difference) {
        return sum + difference * difference;
      }

      @Override
      void addAll(double[] values, double weight, double point, int size, double[] sums) {
        for (int i = 0; i < size; i++) {
          double difference = weight * values[i] - point;
          sums[i] += difference * difference;
        }
      }

      @Override
      double distance(double sum) {
        return Math.sqrt(sum);
      }

      @Override
      Expression distance(List<Expression> differences) {
        return Expression.sum(
                differences.stream().map(difference -> difference.times(difference)).toList())
            .apply(Expression.Function.SQRT);
      }
    },
    /** The sum of the differences. */
    TAXICAB {
      @Override
      double add(double sum, double difference) {
        return sum + Math.abs(difference);
      }

      @Override
      void addAll(double[] values, double weight, double point, int size, double[] sums) {
        for (int i = 0; i < size; i++) {
          sums[i] += Math.abs(weight * values[i] - point);
        }
      }

      @Override
      double distance(double sum) {
        return sum;
      }

      @Override
      Expression distance(List<Expression> differences) {
        return Expression.sum(
            differences.stream()
                .map(difference -> difference.apply(Expression.Function.ABS))
                .toList());
      }
    },
    /** The greatest difference. */
    CHEBYSHEV {
      @Override
      double add(double sum, double difference) {
        return Math.max(sum, Math.abs(difference));
      }

      @Override
      void addAll(double[] values, double weight, double point, int size, double[] sums) {
        for (int i = 0; i < size; i++) {
          sums[i] = Math.max(sums[i], Math.abs(weight * values[i] - point));
        }
      }

      @Override
      double distance(double sum) {
        return sum;
      }

      @Override
      Expression distance(List<Expression> differences) {
        Expression greatest = Expression.constant(0);
        for (Expression difference : differences) {
          greatest = greatest.max(difference.apply(Expression.Function.ABS));
        }
        return greatest;
      }
    };

    /** Adds a difference to what {@link #distance} is taken of; it starts at zero. */
    abstract double add(double sum, double difference);

    /** Adds the differences of weighted values to a point, each as {@link #add} does. */
    abstract void addAll(double[] values, double weight, double point, int size, double[] sums);

    abstract double distance(double sum);

    /** Writes the distance from the differences on each criterion. */
    abstract Expression distance(List<Expression> differences);
  }

  /** Builds {@link Topsis} instances; no property is required. */
  public static final class Builder extends ImmutableTopsis.Builder {
    Builder() {}
  }
}
