package org.openkam.scoring.ratio;

import com.google.common.collect.ImmutableSet;
import java.util.function.DoubleUnaryOperator;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by what speaks for it less what speaks against it, both as weighted values by
 * the Euclidean norm of the column (MOORA ratio system, Brauers and Zavadskas 2006).
 *
 * <p>Every account bears on the norm that all are divided by, so adding or removing one can reverse
 * the ranks of two others.
 */
public record MooraRatio() implements ScoringStrategy {
  /** {@return the strategy} */
  public static MooraRatio standard() {
    return new MooraRatio();
  }

  @Override
  public String name() {
    return "moora-ratio";
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return Normalizations.VECTOR_RAW.requirements(criterion);
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
    private final WeightedCriteria criteria;

    Scorer(WeightedCriteria criteria, FittedParameters reference) {
      normalized = criteria.normalizers(Normalizations.VECTOR_RAW, reference.statistics());
      weights = criteria.weights();
      this.criteria = criteria;
    }

    @Override
    public double score(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        double part = weights[column] * normalized[column].applyAsDouble(values[column]);
        sum += criteria.isLessBetter(column) ? -part : part;
      }
      return sum;
    }
  }
}
