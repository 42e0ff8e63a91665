package org.openkam.scoring.distance;

import static com.google.common.base.Preconditions.checkArgument;

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
 * Scores an account by how closely it follows the ideal one, criterion by criterion (grey
 * relational analysis, Deng 1989).
 *
 * <p>The score is the weighted mean of <i>(least + z most) / (d + z most)</i>, where <i>d</i> is
 * the distance to the ideal after min-max normalization and least and most are the extremes of all
 * distances; an account that is better than all that were learned from counts as ideal.
 *
 * <p>Every account bears on the range and the extremes of the distances that all are measured by,
 * so adding or removing one can reverse the ranks of two others.
 *
 * @param distinguishing the distinguishing coefficient <i>z</i>, above zero and at most one
 * @param normalization brings measured values onto the common scale; that of the authors unless
 *     another is chosen
 */
record Gra(double distinguishing, Normalization normalization) implements NormalizedStrategy {
  private static final NormalizationParameter NORMALIZATION =
      new NormalizationParameter("gra", Normalizations.MIN_MAX);

  /**
   * Creates the strategy.
   *
   * @param distinguishing the distinguishing coefficient <i>z</i>, above zero and at most one
   * @param normalization brings measured values onto the common scale
   */
  public Gra {
    checkArgument(
        distinguishing > 0 && distinguishing <= 1,
        "distinguishing of strategy 'gra' must be above zero and at most one: %s",
        distinguishing);
    NORMALIZATION.check(normalization);
  }

  /**
   * Creates the strategy with the normalization of its authors.
   *
   * @param distinguishing as for the other constructor
   */
  public Gra(double distinguishing) {
    this(distinguishing, NORMALIZATION.authors());
  }

  /** {@return the strategy with the usual parameters} */
  public static Gra standard() {
    return new Gra(0.5);
  }

  @Override
  public NormalizationParameter normalizationParameter() {
    return NORMALIZATION;
  }

  @Override
  public Attributes.Builder otherParameters() {
    return Attributes.builder().put("zeta", distinguishing);
  }

  @Override
  public Gra withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'gra'", "zeta", NormalizationParameter.NAME);
    return new Gra(
        parameters.findNumber("zeta").orElse(distinguishing),
        NormalizationParameter.read(parameters, normalization));
  }

  @Override
  public FittedParameters fit(Frame frame) {
    double[] extremes = {Double.POSITIVE_INFINITY, 0};
    Normalizer normalizer = frame.weightedCriteria().normalizer(normalization, frame.statistics());
    for (double[] ofBlock : frame.mapBlocks(() -> extremes(normalizer))) {
      extremes[0] = Math.min(extremes[0], ofBlock[0]);
      extremes[1] = Math.max(extremes[1], ofBlock[1]);
    }
    return FittedParameters.ofStatistics(frame.statistics()).with("extremes", extremes);
  }

  private static Frame.BlockWork<double[]> extremes(Normalizer normalizer) {
    double[] values = new double[DecisionMatrix.BLOCK_SIZE];
    return (first, columns, size) -> {
      double least = Double.POSITIVE_INFINITY;
      double most = 0;
      for (int column = 0; column < columns.length; column++) {
        normalizer.normalize(column, columns[column], size, values);
        for (int i = 0; i < size; i++) {
          least = Math.min(least, 1 - values[i]);
          most = Math.max(most, 1 - values[i]);
        }
      }
      return new double[] {least, most};
    };
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(normalization, criteria, fitted, distinguishing);
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private final Normalizer normalizer;
    private final double[] weights;
    private final double least;
    private final double most;

    Scorer(
        Normalization normalization,
        WeightedCriteria criteria,
        FittedParameters fitted,
        double distinguishing) {
      normalizer = criteria.normalizer(normalization, fitted.statistics());
      weights = criteria.weights();
      least = fitted.numbers("extremes", 2)[0];
      most = distinguishing * fitted.numbers("extremes", 2)[1];
    }

    @Override
    public double score(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        double distance = Math.max(0, 1 - normalizer.normalize(column, values[column]));
        sum += weights[column] * (least + most) / (distance + most);
      }
      return sum;
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      ImmutableList.Builder<Expression> terms = ImmutableList.builder();
      for (int column = 0; column < weights.length; column++) {
        Expression gap =
            Expression.constant(1).minus(normalizer.expression(column, values.get(column)));
        Expression distance = Expression.constant(0).max(gap);
        terms.add(Expression.constant(weights[column] * (least + most)).over(distance.plus(most)));
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
          double nearest = weights[column] * (least + most);
          for (int i = 0; i < size; i++) {
            scores[i] += nearest / (Math.max(0, 1 - values[i]) + most);
          }
        }
      };
    }
  }
}
