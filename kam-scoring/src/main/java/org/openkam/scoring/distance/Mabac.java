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
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FormulaScorer;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by its distance from the border between good and bad, the geometric mean of all
 * accounts (MABAC, Pamucar and Cirovic 2015).
 *
 * <p>Every account bears on the range and the border that all are measured by, so adding or
 * removing one can reverse the ranks of two others.
 *
 * @param normalization brings measured values onto the common scale; that of the authors unless
 *     another is chosen
 */
record Mabac(Normalization normalization) implements NormalizedStrategy {
  private static final NormalizationParameter NORMALIZATION =
      new NormalizationParameter("mabac", Normalizations.MIN_MAX);

  /**
   * Creates the strategy.
   *
   * @param normalization brings measured values onto the common scale
   */
  public Mabac {
    NORMALIZATION.check(normalization);
  }

  /** {@return the strategy} */
  public static Mabac standard() {
    return new Mabac(NORMALIZATION.authors());
  }

  @Override
  public NormalizationParameter normalizationParameter() {
    return NORMALIZATION;
  }

  @Override
  public Mabac withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'mabac'", NormalizationParameter.NAME);
    return new Mabac(NormalizationParameter.read(parameters, normalization));
  }

  @Override
  public FittedParameters fit(Frame frame) {
    double[] logarithms = new double[frame.weightedCriteria().size()];
    Scorer scorer =
        new Scorer(
            normalization,
            frame.weightedCriteria(),
            FittedParameters.ofStatistics(frame.statistics()),
            logarithms);
    for (double[] ofBlock : frame.mapBlocks(() -> scorer::logarithms)) {
      for (int column = 0; column < logarithms.length; column++) {
        logarithms[column] += ofBlock[column];
      }
    }
    double[] border = new double[logarithms.length];
    for (int column = 0; column < border.length; column++) {
      border[column] = Math.exp(logarithms[column] / frame.size());
    }
    return FittedParameters.ofStatistics(frame.statistics()).with("border", border);
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(normalization, criteria, fitted, fitted.numbers("border", criteria.size()));
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private final Normalizer normalizer;
    private final double[] weights;
    private final double[] border;

    Scorer(
        Normalization normalization,
        WeightedCriteria criteria,
        FittedParameters fitted,
        double[] border) {
      normalizer = criteria.normalizer(normalization, fitted.statistics());
      weights = criteria.weights();
      this.border = border;
    }

    @Override
    public double score(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        sum += weighted(column, values[column]) - border[column];
      }
      return sum;
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      ImmutableList.Builder<Expression> terms = ImmutableList.builder();
      for (int column = 0; column < weights.length; column++) {
        terms.add(
            normalizer
                .expression(column, values.get(column))
                .plus(1)
                .times(weights[column])
                .minus(border[column]));
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
          double weight = weights[column];
          double level = border[column];
          for (int i = 0; i < size; i++) {
            scores[i] += weight * (values[i] + 1) - level;
          }
        }
      };
    }

    /** {@return the sums of the logarithms of the weighted values of a block} */
    double[] logarithms(int first, double[][] columns, int size) {
      double[] sums = new double[columns.length];
      for (int column = 0; column < columns.length; column++) {
        for (int i = 0; i < size; i++) {
          sums[column] += Math.log(weighted(column, columns[column][i]));
        }
      }
      return sums;
    }

    private double weighted(int column, double value) {
      return weights[column] * (normalizer.normalize(column, value) + 1);
    }
  }
}
