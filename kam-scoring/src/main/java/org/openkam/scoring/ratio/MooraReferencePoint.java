package org.openkam.scoring.ratio;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.openkam.core.expression.Expression;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Normalizer;
import org.openkam.scoring.numeric.NormalizationParameter;
import org.openkam.scoring.numeric.NormalizedStrategy;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FormulaScorer;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by its greatest distance from the best values, less being better (MOORA
 * reference point, Brauers and Zavadskas 2006).
 *
 * <p>The score is minus the greatest weighted distance, after division by the Euclidean norm of the
 * column; a value better than all that were learned from is at no distance. By its nature an
 * account that improves can fall behind another, because it lengthens the column that all are
 * divided by; adding or removing an account can reverse ranks for the same reason.
 *
 * @param normalization brings measured values onto the common scale; that of the authors unless
 *     another is chosen
 */
record MooraReferencePoint(Normalization normalization) implements NormalizedStrategy {
  private static final NormalizationParameter NORMALIZATION =
      new NormalizationParameter("moora-reference-point", Normalizations.VECTOR_RAW);

  /**
   * Creates the strategy.
   *
   * @param normalization brings measured values onto the common scale
   */
  public MooraReferencePoint {
    NORMALIZATION.check(normalization);
  }

  /** {@return the strategy} */
  public static MooraReferencePoint standard() {
    return new MooraReferencePoint(NORMALIZATION.authors());
  }

  @Override
  public NormalizationParameter normalizationParameter() {
    return NORMALIZATION;
  }

  @Override
  public MooraReferencePoint withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'moora-reference-point'", NormalizationParameter.NAME);
    return new MooraReferencePoint(NormalizationParameter.read(parameters, normalization));
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(normalization, criteria, fitted);
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private final Normalizer normalizer;
    private final double[] weights;
    private final double[] best;
    private final boolean[] isLessBetter;

    Scorer(Normalization normalization, WeightedCriteria criteria, FittedParameters fitted) {
      normalizer = criteria.normalizer(normalization, fitted.statistics());
      weights = criteria.weights();
      best = new double[weights.length];
      isLessBetter = new boolean[weights.length];
      for (int column = 0; column < best.length; column++) {
        ColumnStatistics one = fitted.statistics().get(column);
        isLessBetter[column] = criteria.isLessBetter(column);
        best[column] = normalizer.normalize(column, isLessBetter[column] ? one.min() : one.max());
      }
    }

    @Override
    public double score(double[] values) {
      double greatest = 0;
      for (int column = 0; column < values.length; column++) {
        double distance = best[column] - normalizer.normalize(column, values[column]);
        double behind = isLessBetter[column] ? -distance : distance;
        greatest = Math.max(greatest, weights[column] * behind);
      }
      return -greatest;
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      Expression greatest = Expression.constant(0);
      for (int column = 0; column < weights.length; column++) {
        Expression distance =
            Expression.constant(best[column])
                .minus(normalizer.expression(column, values.get(column)));
        Expression behind =
            isLessBetter[column] ? distance.apply(Expression.Function.NEGATE) : distance;
        greatest = greatest.max(behind.times(weights[column]));
      }
      return greatest.apply(Expression.Function.NEGATE);
    }

    @Override
    public RowScorer.BlockScorer blockScorer() {
      double[] values = new double[DecisionMatrix.BLOCK_SIZE];
      return (columns, size, scores) -> {
        Arrays.fill(scores, 0, size, 0);
        for (int column = 0; column < columns.length; column++) {
          normalizer.normalize(column, columns[column], size, values);
          double weight = weights[column];
          double point = best[column];
          double sign = isLessBetter[column] ? -1 : 1;
          for (int i = 0; i < size; i++) {
            scores[i] = Math.max(scores[i], weight * (sign * (point - values[i])));
          }
        }
        for (int i = 0; i < size; i++) {
          scores[i] = -scores[i];
        }
      };
    }
  }
}
