package org.openkam.scoring.ratio;

import com.google.common.collect.ImmutableSet;
import java.util.function.DoubleUnaryOperator;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by its utility relative to an ideal and an anti-ideal account (MARCOS, Stevic,
 * Pamucar, Puska and Chatterjee 2020).
 */
public record Marcos() implements ScoringStrategy {
  /** {@return the strategy} */
  public static Marcos standard() {
    return new Marcos();
  }

  @Override
  public String name() {
    return "marcos";
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return ImmutableSet.of(Requirement.RATIO_SCALE, Requirement.POSITIVE);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return FittedParameters.ofStatistics(frame.statistics());
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters reference) {
    return new Scorer(criteria, reference);
  }

  /** Scores one account. */
  private static final class Scorer implements RowScorer {
    private final DoubleUnaryOperator[] normalized;
    private final double[] weights;
    private final double ideal;
    private final double antiIdeal;

    Scorer(WeightedCriteria criteria, FittedParameters reference) {
      normalized = criteria.normalizers(Normalizations.LINEAR, reference.statistics());
      weights = criteria.weights();
      double[] best = new double[weights.length];
      double[] worst = new double[weights.length];
      for (int column = 0; column < best.length; column++) {
        ColumnStatistics one = reference.statistics().get(column);
        best[column] = criteria.isLessBetter(column) ? one.min() : one.max();
        worst[column] = criteria.isLessBetter(column) ? one.max() : one.min();
      }
      ideal = sum(best);
      antiIdeal = sum(worst);
    }

    @Override
    public double score(double[] values) {
      double toIdeal = sum(values) / ideal;
      double toAntiIdeal = sum(values) / antiIdeal;
      double ofIdeal = toAntiIdeal / (toIdeal + toAntiIdeal);
      double ofAntiIdeal = toIdeal / (toIdeal + toAntiIdeal);
      return (toIdeal + toAntiIdeal)
          / (1 + (1 - ofIdeal) / ofIdeal + (1 - ofAntiIdeal) / ofAntiIdeal);
    }

    private double sum(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        sum += weights[column] * normalized[column].applyAsDouble(values[column]);
      }
      return sum;
    }
  }
}
