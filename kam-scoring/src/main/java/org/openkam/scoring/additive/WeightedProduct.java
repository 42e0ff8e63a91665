package org.openkam.scoring.additive;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.expression.Expression;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.Normalization;
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
 * Scores an account by the weighted product of its normalized values, <i>product of
 * n<sub>j</sub><sup>w<sub>j</sub></sup></i> (Miller and Starr 1969).
 *
 * <p>A value that normalizes to zero makes the whole score zero, so that no strength elsewhere buys
 * it off; choose the weighted sum where it should.
 *
 * @param normalization brings measured values onto the common scale, on which larger is better and
 *     none is below zero
 */
public record WeightedProduct(Normalization normalization) implements ScoringStrategy {
  /**
   * Creates the strategy.
   *
   * @param normalization brings measured values onto the common scale, on which larger is better
   *     and none is below zero
   */
  public WeightedProduct {
    checkArgument(
        normalization.isDirected(),
        "normalization of strategy 'weighted-product' must make larger better: '%s'",
        normalization.id());
  }

  /** {@return the strategy with values by the best one} */
  public static WeightedProduct standard() {
    return new WeightedProduct(Normalizations.LINEAR);
  }

  @Override
  public String name() {
    return "weighted-product";
  }

  @Override
  public Attributes parameters() {
    return Attributes.of("normalization", normalization.id());
  }

  @Override
  public WeightedProduct withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'weighted-product'", "normalization");
    return new WeightedProduct(
        parameters.findText("normalization").map(Normalizations::of).orElse(normalization));
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return normalization.requirements(criterion);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return FittedParameters.ofStatistics(frame.statistics());
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(normalization, criteria, fitted);
  }

  /** Writes the product, which is zero where a value is; a logarithm is not taken of zero. */
  static Expression product(
      Normalizer normalizer, double[] weights, ImmutableList<Expression> values) {
    ImmutableList.Builder<Expression.Condition> positive = ImmutableList.builder();
    ImmutableList.Builder<Expression.Condition> notNegative = ImmutableList.builder();
    ImmutableList.Builder<Expression> logarithms = ImmutableList.builder();
    Expression zero = Expression.constant(0);
    for (int column = 0; column < weights.length; column++) {
      Expression value = normalizer.expression(column, values.get(column));
      positive.add(zero.lessThan(value));
      notNegative.add(zero.atMost(value));
      logarithms.add(value.apply(Expression.Function.LN).times(weights[column]));
    }
    return Expression.choice(
        new Expression.Condition.All(positive.build()),
        Expression.sum(logarithms.build()).apply(Expression.Function.EXP),
        Expression.where(notNegative.build(), zero));
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private final Normalizer normalizer;
    private final double[] weights;

    Scorer(Normalization normalization, WeightedCriteria criteria, FittedParameters fitted) {
      normalizer = criteria.normalizer(normalization, fitted.statistics());
      weights = criteria.weights();
    }

    @Override
    public double score(double[] values) {
      double logarithms = 0;
      for (int column = 0; column < values.length; column++) {
        logarithms += weights[column] * Math.log(normalizer.normalize(column, values[column]));
      }
      return Math.exp(logarithms);
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      return product(normalizer, weights, values);
    }

    @Override
    public RowScorer.BlockScorer blockScorer() {
      double[] values = new double[DecisionMatrix.BLOCK_SIZE];
      return (columns, size, scores) -> {
        Arrays.fill(scores, 0, size, 0);
        for (int column = 0; column < columns.length; column++) {
          normalizer.normalize(column, columns[column], size, values);
          double weight = weights[column];
          for (int i = 0; i < size; i++) {
            scores[i] += weight * Math.log(values[i]);
          }
        }
        for (int i = 0; i < size; i++) {
          scores[i] = Math.exp(scores[i]);
        }
      };
    }
  }
}
