package org.openkam.scoring.distance;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.openkam.core.expression.Expression;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Normalizer;
import org.openkam.scoring.numeric.NormalizationParameter;
import org.openkam.scoring.numeric.NormalizedStrategy;
import org.openkam.scoring.strategy.AdditiveScorer;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FormulaScorer;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by the gap between what it could be worth and what it is (MAIRCA, Pamucar,
 * Vasin and Lukovac 2014).
 *
 * <p>Every account could be worth <i>w<sub>j</sub> / m</i> on criterion <i>j</i>, as <i>m</i>
 * accounts are equally likely to be chosen; of that it has the share of its min-max normalized
 * value. The score is minus the sum of the gaps, zero for an account that is best on everything.
 *
 * <p>Every account bears on the range that all are measured by, so adding or removing one can
 * reverse the ranks of two others.
 *
 * @param normalization brings measured values onto the common scale; that of the authors unless
 *     another is chosen
 */
record Mairca(Normalization normalization) implements NormalizedStrategy {
  private static final NormalizationParameter NORMALIZATION =
      new NormalizationParameter("mairca", Normalizations.MIN_MAX);

  /**
   * Creates the strategy.
   *
   * @param normalization brings measured values onto the common scale
   */
  public Mairca {
    NORMALIZATION.check(normalization);
  }

  /** {@return the strategy} */
  public static Mairca standard() {
    return new Mairca(NORMALIZATION.authors());
  }

  @Override
  public NormalizationParameter normalizationParameter() {
    return NORMALIZATION;
  }

  @Override
  public Mairca withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'mairca'", NormalizationParameter.NAME);
    return new Mairca(NormalizationParameter.read(parameters, normalization));
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return FittedParameters.ofStatistics(frame.statistics()).with("accounts", frame.size());
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(
        criteria.normalizer(normalization, fitted.statistics()),
        criteria.weights(),
        fitted.number("accounts"));
  }

  /** Scores one account by the sum of its gaps. */
  private static final class Scorer implements AdditiveScorer, FormulaScorer {
    private final Normalizer normalizer;
    private final double[] shares;

    Scorer(Normalizer normalizer, double[] weights, double accounts) {
      this.normalizer = normalizer;
      shares = Arrays.stream(weights).map(weight -> weight / accounts).toArray();
    }

    @Override
    public double contribution(int column, double value) {
      return shares[column] * (normalizer.normalize(column, value) - 1);
    }

    @Override
    public double greatestContribution(int column, double lowest, double highest) {
      return shares[column] * (normalizer.greatest(column, lowest, highest) - 1);
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      ImmutableList.Builder<Expression> terms = ImmutableList.builder();
      for (int column = 0; column < shares.length; column++) {
        terms.add(normalizer.expression(column, values.get(column)).minus(1).times(shares[column]));
      }
      return Expression.sum(terms.build());
    }

    @Override
    public RowScorer.BlockScorer blockScorer() {
      double[] values = new double[DecisionMatrix.BLOCK_SIZE];
      return (columns, size, scores) -> {
        Arrays.fill(scores, 0, size, 0);
        for (int column = 0; column < columns.length; column++) {
          normalizer.normalize(column, columns[column], size, values);
          double share = shares[column];
          for (int i = 0; i < size; i++) {
            scores[i] += share * (values[i] - 1);
          }
        }
      };
    }
  }
}
