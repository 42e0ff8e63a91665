package org.openkam.scoring.distance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.expression.Expression;
import org.openkam.core.finding.Attributes;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FormulaScorer;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by its distance to the best values within declared bounds, or to an expected
 * solution (SPOTIS, Dezert, Tchamova, Han and Tacnet 2020).
 *
 * <p><i>S</i> is the weighted sum of the distances, each by the width of the bounds; the score is
 * <i>1 - S</i>, from zero to one. It does not depend on the other accounts.
 *
 * @param expected the expected values by criterion, in its unit; the better bound for the others
 */
record Spotis(ImmutableMap<String, Double> expected) implements ScoringStrategy {
  /** {@return the strategy that measures the distance to the better bounds} */
  public static Spotis standard() {
    return new Spotis(ImmutableMap.of());
  }

  /**
   * Returns the strategy that measures the distance to an expected solution.
   *
   * @param expected the expected values by criterion, in its unit, or its worth where it has a
   *     value function; within its bounds
   * @return the strategy
   */
  public static Spotis towards(Map<String, Double> expected) {
    return new Spotis(ImmutableMap.copyOf(expected));
  }

  @Override
  public String name() {
    return "spotis";
  }

  @Override
  public Attributes parameters() {
    return expected.isEmpty()
        ? Attributes.empty()
        : Attributes.of("expected", Attributes.copyOf(expected));
  }

  @Override
  public Spotis withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'spotis'", "expected");
    return new Spotis(CriterionParameters.numbers(parameters, "expected", expected));
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return ImmutableSet.of(Requirement.BOUNDS);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return FittedParameters.nothing();
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(criteria, expected);
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private final Bounds[] bounds;
    private final double[] best;
    private final double[] weights;

    Scorer(WeightedCriteria criteria, ImmutableMap<String, Double> expected) {
      weights = criteria.weights();
      bounds = new Bounds[weights.length];
      best = new double[weights.length];
      for (int column = 0; column < weights.length; column++) {
        Criterion criterion = criteria.criterion(column);
        bounds[column] = criterion.bounds().orElseThrow();
        double better =
            criteria.isLessBetter(column) ? bounds[column].lowest() : bounds[column].highest();
        best[column] = bounds[column].clip(expected.getOrDefault(criterion.id(), better));
      }
    }

    @Override
    public double score(double[] values) {
      return 1 - distance(values);
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      ImmutableList.Builder<Expression> terms = ImmutableList.builder();
      for (int column = 0; column < weights.length; column++) {
        Bounds range = bounds[column];
        terms.add(
            values
                .get(column)
                .clip(range.lowest(), range.highest())
                .minus(best[column])
                .apply(Expression.Function.ABS)
                .over(range.span())
                .times(weights[column]));
      }
      return Expression.constant(1).minus(Expression.sum(terms.build()));
    }

    @Override
    public RowScorer.BlockScorer blockScorer() {
      return (columns, size, scores) -> {
        Arrays.fill(scores, 0, size, 0);
        for (int column = 0; column < columns.length; column++) {
          double[] values = columns[column];
          double weight = weights[column];
          double lowest = bounds[column].lowest();
          double highest = bounds[column].highest();
          double span = bounds[column].span();
          double point = best[column];
          for (int i = 0; i < size; i++) {
            double value = Math.max(lowest, Math.min(highest, values[i]));
            scores[i] += weight * (Math.abs(value - point) / span);
          }
        }
        for (int i = 0; i < size; i++) {
          scores[i] = 1 - scores[i];
        }
      };
    }

    private double distance(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        Bounds range = bounds[column];
        double gap = Math.abs(range.clip(values[column]) - best[column]) / range.span();
        sum += weights[column] * gap;
      }
      return sum;
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      return ImmutableMap.of("S", this::distance);
    }
  }
}
