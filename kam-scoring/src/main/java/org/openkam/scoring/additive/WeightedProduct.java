package org.openkam.scoring.additive;

import com.google.common.collect.ImmutableSet;
import java.util.function.DoubleUnaryOperator;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.Reference;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by the weighted product of its normalised values, <i>product of
 * n<sub>j</sub><sup>w<sub>j</sub></sup></i> (Miller and Starr 1969).
 *
 * <p>A value that normalises to zero makes the whole score zero, so that no strength elsewhere buys
 * it off; choose the weighted sum where it should.
 */
public record WeightedProduct() implements ScoringStrategy {
  /** {@return the strategy} */
  public static WeightedProduct standard() {
    return new WeightedProduct();
  }

  @Override
  public String name() {
    return "weighted-product";
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return Normalizations.LINEAR.requirements(criterion);
  }

  @Override
  public Reference learn(Frame frame) {
    return Reference.ofStatistics(frame.statistics());
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, Reference reference) {
    return new Scorer(criteria, reference);
  }

  /** Scores one account. */
  private static final class Scorer implements RowScorer {
    private final DoubleUnaryOperator[] normalized;
    private final double[] weights;

    Scorer(WeightedCriteria criteria, Reference reference) {
      normalized = criteria.normalizers(Normalizations.LINEAR, reference.statistics());
      weights = criteria.weights();
    }

    @Override
    public double score(double[] values) {
      double logarithms = 0;
      for (int column = 0; column < values.length; column++) {
        logarithms += weights[column] * Math.log(normalized[column].applyAsDouble(values[column]));
      }
      return Math.exp(logarithms);
    }
  }
}
