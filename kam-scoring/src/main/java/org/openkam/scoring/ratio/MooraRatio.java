package org.openkam.scoring.ratio;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.openkam.core.expression.Expression;
import org.openkam.core.finding.Attributes;
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
 * Scores an account by what speaks for it less what speaks against it, both as weighted values by
 * the Euclidean norm of the column (MOORA ratio system, Brauers and Zavadskas 2006).
 *
 * <p>Every account bears on the norm that all are divided by, so adding or removing one can reverse
 * the ranks of two others.
 *
 * @param normalization brings measured values onto the common scale; that of the authors unless
 *     another is chosen
 */
record MooraRatio(Normalization normalization) implements NormalizedStrategy {
  private static final NormalizationParameter NORMALIZATION =
      new NormalizationParameter("moora-ratio", Normalizations.VECTOR_RAW);

  /**
   * Creates the strategy.
   *
   * @param normalization brings measured values onto the common scale
   */
  public MooraRatio {
    NORMALIZATION.check(normalization);
  }

  /** {@return the strategy} */
  public static MooraRatio standard() {
    return new MooraRatio(NORMALIZATION.authors());
  }

  @Override
  public NormalizationParameter normalizationParameter() {
    return NORMALIZATION;
  }

  @Override
  public MooraRatio withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'moora-ratio'", NormalizationParameter.NAME);
    return new MooraRatio(NormalizationParameter.read(parameters, normalization));
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(normalization, criteria, fitted);
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private final Normalizer normalizer;
    private final double[] signed;

    Scorer(Normalization normalization, WeightedCriteria criteria, FittedParameters fitted) {
      normalizer = criteria.normalizer(normalization, fitted.statistics());
      signed = criteria.weights();
      for (int column = 0; column < signed.length; column++) {
        signed[column] *= criteria.isLessBetter(column) ? -1 : 1;
      }
    }

    @Override
    public double score(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        sum += signed[column] * normalizer.normalize(column, values[column]);
      }
      return sum;
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      return Expression.sum(normalizer.expressions(values, signed));
    }

    @Override
    public RowScorer.BlockScorer blockScorer() {
      return (columns, size, scores) -> {
        Arrays.fill(scores, 0, size, 0);
        normalizer.addTo(columns, size, signed, scores);
      };
    }
  }
}
