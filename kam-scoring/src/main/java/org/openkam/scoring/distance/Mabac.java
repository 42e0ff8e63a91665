package org.openkam.scoring.distance;

import com.google.common.collect.ImmutableSet;
import java.util.function.DoubleUnaryOperator;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Attributes;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.numeric.NormalizationParameter;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
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
public record Mabac(Normalization normalization) implements ScoringStrategy {
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
  public String name() {
    return "mabac";
  }

  @Override
  public Attributes parameters() {
    return NORMALIZATION.write(Attributes.builder(), normalization);
  }

  @Override
  public Mabac withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'mabac'", NormalizationParameter.NAME);
    return new Mabac(NormalizationParameter.read(parameters, normalization));
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return normalization.requirements(criterion);
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
    frame.forEachRow(
        row -> {
          for (int column = 0; column < row.length; column++) {
            logarithms[column] += Math.log(scorer.weighted(column, row[column]));
          }
        });
    double[] border = new double[logarithms.length];
    for (int column = 0; column < border.length; column++) {
      border[column] = Math.exp(logarithms[column] / frame.size());
    }
    return FittedParameters.ofStatistics(frame.statistics()).with("border", border);
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters reference) {
    return new Scorer(
        normalization, criteria, reference, reference.numbers("border", criteria.size()));
  }

  /** Scores one account. */
  private static final class Scorer implements RowScorer {
    private final DoubleUnaryOperator[] normalized;
    private final double[] weights;
    private final double[] border;

    Scorer(
        Normalization normalization,
        WeightedCriteria criteria,
        FittedParameters reference,
        double[] border) {
      normalized = criteria.normalizers(normalization, reference.statistics());
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

    private double weighted(int column, double value) {
      return weights[column] * (normalized[column].applyAsDouble(value) + 1);
    }
  }
}
