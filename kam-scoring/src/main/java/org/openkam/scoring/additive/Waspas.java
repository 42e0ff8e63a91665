package org.openkam.scoring.additive;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
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
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by a mixture of the weighted sum and the weighted product of its values
 * normalized by the best value (WASPAS, Zavadskas, Turskis, Antucheviciene and Zakarevicius 2012).
 *
 * @param share the share of the weighted sum, from zero to one
 * @param normalization brings measured values onto the common scale; that of the authors unless
 *     another is chosen
 */
record Waspas(double share, Normalization normalization) implements NormalizedStrategy {
  private static final NormalizationParameter NORMALIZATION =
      new NormalizationParameter("waspas", Normalizations.LINEAR);

  /**
   * Creates the strategy.
   *
   * @param share the share of the weighted sum, from zero to one
   * @param normalization brings measured values onto the common scale
   */
  public Waspas {
    checkArgument(
        share >= 0 && share <= 1, "share of strategy 'waspas' must be from zero to one: %s", share);
    NORMALIZATION.check(normalization);
  }

  /**
   * Creates the strategy with the normalization of its authors.
   *
   * @param share as for the other constructor
   */
  public Waspas(double share) {
    this(share, NORMALIZATION.authors());
  }

  /** {@return the strategy with the usual parameters} */
  public static Waspas standard() {
    return new Waspas(0.5);
  }

  @Override
  public NormalizationParameter normalizationParameter() {
    return NORMALIZATION;
  }

  @Override
  public Attributes.Builder otherParameters() {
    return Attributes.builder().put("lambda", share);
  }

  @Override
  public Waspas withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'waspas'", "lambda", NormalizationParameter.NAME);
    return new Waspas(
        parameters.findNumber("lambda").orElse(share),
        NormalizationParameter.read(parameters, normalization));
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(normalization, criteria, fitted, share);
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private final Normalizer normalizer;
    private final double[] weights;
    private final double share;

    Scorer(
        Normalization normalization,
        WeightedCriteria criteria,
        FittedParameters fitted,
        double share) {
      normalizer = criteria.normalizer(normalization, fitted.statistics());
      weights = criteria.weights();
      this.share = share;
    }

    @Override
    public double score(double[] values) {
      return share * sum(values) + (1 - share) * product(values);
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      Expression sum = Expression.sum(normalizer.expressions(values, weights));
      Expression product = WeightedProduct.product(normalizer, weights, values);
      return sum.times(share).plus(product.times(1 - share));
    }

    @Override
    public RowScorer.BlockScorer blockScorer() {
      double[] values = new double[DecisionMatrix.BLOCK_SIZE];
      double[] logarithms = new double[DecisionMatrix.BLOCK_SIZE];
      return (columns, size, scores) -> {
        double[] sums = scores;
        Arrays.fill(sums, 0, size, 0);
        Arrays.fill(logarithms, 0, size, 0);
        for (int column = 0; column < columns.length; column++) {
          normalizer.normalize(column, columns[column], size, values);
          double weight = weights[column];
          for (int i = 0; i < size; i++) {
            sums[i] += weight * values[i];
            logarithms[i] += weight * Math.log(values[i]);
          }
        }
        for (int i = 0; i < size; i++) {
          scores[i] = share * sums[i] + (1 - share) * Math.exp(logarithms[i]);
        }
      };
    }

    private double sum(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        sum += weights[column] * normalizer.normalize(column, values[column]);
      }
      return sum;
    }

    private double product(double[] values) {
      double logarithms = 0;
      for (int column = 0; column < values.length; column++) {
        logarithms += weights[column] * Math.log(normalizer.normalize(column, values[column]));
      }
      return Math.exp(logarithms);
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      return ImmutableMap.of("wsm", this::sum, "wpm", this::product);
    }
  }
}
