package org.openkam.scoring.additive;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Attributes;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by a mixture of the weighted sum and the weighted product of its values
 * normalized by the best value (WASPAS, Zavadskas, Turskis, Antucheviciene and Zakarevicius 2012).
 *
 * @param share the share of the weighted sum, from zero to one
 */
public record Waspas(double share) implements ScoringStrategy {
  /**
   * Creates the strategy.
   *
   * @param share the share of the weighted sum, from zero to one
   */
  public Waspas {
    checkArgument(
        share >= 0 && share <= 1, "share of strategy 'waspas' must be from zero to one: %s", share);
  }

  /** {@return the strategy with the usual parameters} */
  public static Waspas standard() {
    return new Waspas(0.5);
  }

  @Override
  public String name() {
    return "waspas";
  }

  @Override
  public Attributes parameters() {
    return Attributes.builder().put("lambda", share).build();
  }

  @Override
  public Waspas withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'waspas'", "lambda");
    return new Waspas(parameters.findNumber("lambda").orElse(share));
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return Normalizations.LINEAR.requirements(criterion);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return FittedParameters.ofStatistics(frame.statistics());
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters reference) {
    return new Scorer(criteria, reference, share);
  }

  /** Scores one account. */
  private static final class Scorer implements RowScorer {
    private final DoubleUnaryOperator[] normalized;
    private final double[] weights;
    private final double share;

    Scorer(WeightedCriteria criteria, FittedParameters reference, double share) {
      normalized = criteria.normalizers(Normalizations.LINEAR, reference.statistics());
      weights = criteria.weights();
      this.share = share;
    }

    @Override
    public double score(double[] values) {
      return share * sum(values) + (1 - share) * product(values);
    }

    private double sum(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        sum += weights[column] * normalized[column].applyAsDouble(values[column]);
      }
      return sum;
    }

    private double product(double[] values) {
      double logarithms = 0;
      for (int column = 0; column < values.length; column++) {
        logarithms += weights[column] * Math.log(normalized[column].applyAsDouble(values[column]));
      }
      return Math.exp(logarithms);
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      return ImmutableMap.of("wsm", this::sum, "wpm", this::product);
    }
  }
}
