package org.openkam.scoring.ratio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.expression.Expression;
import org.openkam.core.finding.Attributes;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Normalizer;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.numeric.NormalizationParameter;
import org.openkam.scoring.numeric.NormalizedStrategy;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FormulaScorer;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by its utility relative to an ideal and an anti-ideal account (MARCOS, Stevic,
 * Pamucar, Puska and Chatterjee 2020).
 *
 * @param normalization brings measured values onto the common scale; that of the authors unless
 *     another is chosen
 */
record Marcos(Normalization normalization) implements NormalizedStrategy {
  private static final NormalizationParameter NORMALIZATION =
      new NormalizationParameter("marcos", Normalizations.LINEAR);

  /**
   * Creates the strategy.
   *
   * @param normalization brings measured values onto the common scale
   */
  public Marcos {
    NORMALIZATION.check(normalization);
  }

  /** {@return the strategy} */
  public static Marcos standard() {
    return new Marcos(NORMALIZATION.authors());
  }

  @Override
  public NormalizationParameter normalizationParameter() {
    return NORMALIZATION;
  }

  @Override
  public Marcos withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'marcos'", NormalizationParameter.NAME);
    return new Marcos(NormalizationParameter.read(parameters, normalization));
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return normalization.equals(NORMALIZATION.authors())
        ? ImmutableSet.of(Requirement.RATIO_SCALE, Requirement.POSITIVE)
        : normalization.requirements(criterion);
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(normalization, criteria, fitted);
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private static final ImmutableSet<Requirement> NEEDS =
        ImmutableSet.of(Requirement.RECIPROCALS, Requirement.LOGARITHMS);

    private final Normalizer normalizer;
    private final double[] weights;
    private final double ideal;
    private final double antiIdeal;

    Scorer(Normalization normalization, WeightedCriteria criteria, FittedParameters fitted) {
      normalizer = criteria.normalizer(normalization, withIdeals(fitted.statistics()));
      weights = criteria.weights();
      double[] best = new double[weights.length];
      double[] worst = new double[weights.length];
      for (int column = 0; column < best.length; column++) {
        ColumnStatistics one = fitted.statistics().get(column);
        best[column] = criteria.isLessBetter(column) ? one.min() : one.max();
        worst[column] = criteria.isLessBetter(column) ? one.max() : one.min();
      }
      ideal = sum(best);
      antiIdeal = sum(worst);
    }

    /** The ideal and the anti-ideal account are rows of the matrix that is normalized. */
    private static ImmutableList<ColumnStatistics> withIdeals(List<ColumnStatistics> statistics) {
      return statistics.stream()
          .map(one -> one.merge(ideals(one)))
          .collect(ImmutableList.toImmutableList());
    }

    private static ColumnStatistics ideals(ColumnStatistics one) {
      return ColumnStatistics.of(new double[] {one.min(), one.max()}, 2, NEEDS);
    }

    @Override
    public double score(double[] values) {
      return utility(sum(values));
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      Expression sum = Expression.sum(normalizer.expressions(values, weights));
      Expression toIdeal = sum.over(ideal);
      Expression toAntiIdeal = sum.over(antiIdeal);
      Expression both = toIdeal.plus(toAntiIdeal);
      Expression one = Expression.constant(1);
      Expression ofIdeal = toAntiIdeal.over(both);
      Expression ofAntiIdeal = toIdeal.over(both);
      Expression rest =
          one.plus(one.minus(ofIdeal).over(ofIdeal)).plus(one.minus(ofAntiIdeal).over(ofAntiIdeal));
      return both.over(rest);
    }

    @Override
    public RowScorer.BlockScorer blockScorer() {
      return (columns, size, scores) -> {
        Arrays.fill(scores, 0, size, 0);
        normalizer.addTo(columns, size, weights, scores);
        for (int i = 0; i < size; i++) {
          scores[i] = utility(scores[i]);
        }
      };
    }

    private double utility(double sum) {
      double toIdeal = sum / ideal;
      double toAntiIdeal = sum / antiIdeal;
      double ofIdeal = toAntiIdeal / (toIdeal + toAntiIdeal);
      double ofAntiIdeal = toIdeal / (toIdeal + toAntiIdeal);
      return (toIdeal + toAntiIdeal)
          / (1 + (1 - ofIdeal) / ofIdeal + (1 - ofAntiIdeal) / ofAntiIdeal);
    }

    private double sum(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        sum += weights[column] * normalizer.normalize(column, values[column]);
      }
      return sum;
    }
  }
}
