package org.openkam.scoring.ratio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.expression.Expression;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Normalizer;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FormulaScorer;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by the product of what speaks for it divided by the product of what speaks
 * against it (full multiplicative form, Brauers and Zavadskas 2010).
 *
 * <p>The score is the natural logarithm of the quotient of weighted values by the Euclidean norm of
 * the column, because the quotient itself is soon too small for a number. A weight is a factor here
 * and shifts all scores alike, so weights do not change the ranking.
 */
record MooraFullMultiplicative() implements ScoringStrategy {
  /** {@return the strategy} */
  public static MooraFullMultiplicative standard() {
    return new MooraFullMultiplicative();
  }

  @Override
  public String name() {
    return "moora-full-multiplicative";
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
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(criteria, fitted);
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private final Normalizer normalizer;
    private final double[] weights;
    private final WeightedCriteria criteria;

    Scorer(WeightedCriteria criteria, FittedParameters fitted) {
      normalizer = criteria.normalizer(Normalizations.VECTOR_RAW, fitted.statistics());
      weights = criteria.weights();
      this.criteria = criteria;
    }

    @Override
    public double score(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        double part = weights[column] * normalizer.normalize(column, values[column]);
        sum += criteria.isLessBetter(column) ? -Math.log(part) : Math.log(part);
      }
      return sum;
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      ImmutableList.Builder<Expression> logarithms = ImmutableList.builder();
      for (int column = 0; column < weights.length; column++) {
        Expression part = normalizer.expression(column, values.get(column)).times(weights[column]);
        Expression logarithm = part.apply(Expression.Function.LN);
        logarithms.add(
            criteria.isLessBetter(column)
                ? logarithm.apply(Expression.Function.NEGATE)
                : logarithm);
      }
      return Expression.sum(logarithms.build());
    }

    @Override
    public RowScorer.BlockScorer blockScorer() {
      double[] values = new double[DecisionMatrix.BLOCK_SIZE];
      return (columns, size, scores) -> {
        Arrays.fill(scores, 0, size, 0);
        for (int column = 0; column < columns.length; column++) {
          normalizer.normalize(column, columns[column], size, values);
          double weight = weights[column];
          double sign = criteria.isLessBetter(column) ? -1 : 1;
          for (int i = 0; i < size; i++) {
            scores[i] += sign * Math.log(weight * values[i]);
          }
        }
      };
    }
  }
}
