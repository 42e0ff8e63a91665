package org.openkam.scoring.distance;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.openkam.core.attribute.Attributes;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.Reference;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by its nearness to the ideal account, relative to the worst one (TOPSIS, Hwang
 * and Yoon 1981).
 *
 * <p>The score is <i>D<sup>-</sup> / (D<sup>+</sup> + D<sup>-</sup>)</i>, from zero to one, where
 * <i>D<sup>+</sup></i> and <i>D<sup>-</sup></i> are the Euclidean distances of the normalised and
 * weighted values to the best and the worst value of every criterion among the accounts that were
 * learned from. Accounts that agree on everything score one half. With {@link
 * Normalizations#VECTOR} it takes ratios; choose {@link Normalizations#MIN_MAX} for ratings.
 *
 * @param normalization brings measured values onto the common scale
 */
public record Topsis(Normalization normalization) implements ScoringStrategy {
  /**
   * Returns the strategy with a normalisation.
   *
   * @param normalization brings measured values onto the common scale
   * @return the strategy
   */
  public static Topsis withNormalization(Normalization normalization) {
    return new Topsis(normalization);
  }

  /** {@return the strategy with the vector normalisation of its authors} */
  public static Topsis standard() {
    return new Topsis(Normalizations.VECTOR);
  }

  @Override
  public String name() {
    return "topsis";
  }

  @Override
  public Attributes parameters() {
    return Attributes.of("normalization", normalization.id());
  }

  @Override
  public Topsis withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'topsis'", "normalization");
    return new Topsis(
        parameters.findText("normalization").map(Normalizations::of).orElse(normalization));
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return normalization.requirements(criterion);
  }

  @Override
  public Reference learn(Frame frame) {
    return Reference.ofStatistics(frame.statistics());
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, Reference reference) {
    return new Scorer(normalization, criteria, reference);
  }

  /** Scores against the ideal and the worst account, both weighted and normalised. */
  private static final class Scorer implements RowScorer {
    private final DoubleUnaryOperator[] normalized;
    private final double[] weights;
    private final double[] ideal;
    private final double[] worst;

    Scorer(Normalization normalization, WeightedCriteria criteria, Reference reference) {
      int size = criteria.size();
      normalized = new DoubleUnaryOperator[size];
      weights = criteria.weights();
      ideal = new double[size];
      worst = new double[size];
      for (int column = 0; column < size; column++) {
        ColumnStatistics statistics = reference.statistics().get(column);
        normalized[column] = normalization.fit(criteria.criterion(column), statistics);
        double atMin = weighted(column, statistics.min());
        double atMax = weighted(column, statistics.max());
        ideal[column] = Math.max(atMin, atMax);
        worst[column] = Math.min(atMin, atMax);
      }
    }

    @Override
    public double score(double[] values) {
      double toIdeal = distance(values, ideal);
      double toWorst = distance(values, worst);
      double both = toIdeal + toWorst;
      return both == 0 ? 0.5 : toWorst / both;
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      return ImmutableMap.of(
          "d-plus",
          values -> distance(values, ideal),
          "d-minus",
          values -> distance(values, worst));
    }

    private double distance(double[] values, double[] point) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        double difference = weighted(column, values[column]) - point[column];
        sum += difference * difference;
      }
      return Math.sqrt(sum);
    }

    private double weighted(int column, double value) {
      return weights[column] * normalized[column].applyAsDouble(value);
    }
  }
}
