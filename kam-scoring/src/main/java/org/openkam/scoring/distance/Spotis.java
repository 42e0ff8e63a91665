package org.openkam.scoring.distance;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.Reference;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by its distance to the best values within declared bounds (SPOTIS, Dezert,
 * Tchamova, Han and Tacnet 2020).
 *
 * <p><i>S</i> is the weighted sum of the distances, each by the width of the bounds; the score is
 * <i>1 - S</i>, from zero to one. It does not depend on the other accounts.
 */
public record Spotis() implements ScoringStrategy {
  /** {@return the strategy} */
  public static Spotis standard() {
    return new Spotis();
  }

  @Override
  public String name() {
    return "spotis";
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return ImmutableSet.of(Requirement.BOUNDS);
  }

  @Override
  public Reference learn(Frame frame) {
    return Reference.nothing();
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, Reference reference) {
    return new Scorer(criteria);
  }

  /** Scores one account. */
  private static final class Scorer implements RowScorer {
    private final DoubleUnaryOperator[] normalized;
    private final double[] weights;

    Scorer(WeightedCriteria criteria) {
      normalized =
          criteria.criteria().stream()
              .map(criterion -> Normalizations.BOUNDS.fit(criterion, ColumnStatistics.EMPTY))
              .toArray(DoubleUnaryOperator[]::new);
      weights = criteria.weights();
    }

    @Override
    public double score(double[] values) {
      return 1 - distance(values);
    }

    private double distance(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        sum += weights[column] * (1 - normalized[column].applyAsDouble(values[column]));
      }
      return sum;
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      return ImmutableMap.of("S", this::distance);
    }
  }
}
