package org.openkam.scoring.distance;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.openkam.core.finding.Attributes;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.numeric.NormalizationParameter;
import org.openkam.scoring.numeric.NormalizedStrategy;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.Ties;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by its gains and losses against every other one, where losses weigh more than
 * gains (TODIM, Gomes and Lima 1992).
 *
 * <p>A gain of <i>d</i> on a criterion of weight <i>w</i>, in values by their sum, counts <i>sqrt(w
 * d)</i>, and a loss <i>- sqrt(d / w) / theta</i>. The score is the sum over all accounts learned
 * from, brought to zero and one by the worst and the best of them; one half where all agree. The
 * time grows with the square of the number of accounts.
 *
 * <p>Every account bears on the sums and the opponents that all are measured by, so adding or
 * removing one can reverse the ranks of two others, and an account that improves can fall behind
 * another.
 *
 * @param attenuation how much losses are softened, <i>theta</i>, above zero; one by its authors
 * @param normalization brings measured values onto the common scale; that of the authors unless
 *     another is chosen
 */
record Todim(double attenuation, Normalization normalization) implements NormalizedStrategy {
  private static final NormalizationParameter NORMALIZATION =
      new NormalizationParameter("todim", Normalizations.SUM);

  /**
   * Creates the strategy.
   *
   * @param attenuation how much losses are softened, <i>theta</i>, finite and above zero
   * @param normalization brings measured values onto the common scale
   */
  public Todim {
    checkArgument(
        attenuation > 0 && Double.isFinite(attenuation),
        "attenuation of strategy 'todim' must be finite and above zero: %s",
        attenuation);
    NORMALIZATION.check(normalization);
  }

  /**
   * Creates the strategy with the normalization of its authors.
   *
   * @param attenuation as for the other constructor
   */
  public Todim(double attenuation) {
    this(attenuation, NORMALIZATION.authors());
  }

  /** {@return the strategy with the usual parameters} */
  public static Todim standard() {
    return new Todim(1);
  }

  @Override
  public NormalizationParameter normalizationParameter() {
    return NORMALIZATION;
  }

  @Override
  public Attributes.Builder otherParameters() {
    return Attributes.builder().put("theta", attenuation);
  }

  @Override
  public Todim withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'todim'", "theta", NormalizationParameter.NAME);
    return new Todim(
        parameters.findNumber("theta").orElse(attenuation),
        NormalizationParameter.read(parameters, normalization));
  }

  @Override
  public FittedParameters fit(Frame frame) {
    FittedParameters fitted = FittedParameters.ofStatistics(frame.statistics());
    DoubleUnaryOperator[] normalized =
        frame.weightedCriteria().normalizers(normalization, frame.statistics());
    for (int column = 0; column < normalized.length; column++) {
      fitted =
          fitted.with(
              "column-" + column,
              Arrays.stream(frame.column(column)).map(normalized[column]).toArray());
    }
    Scorer scorer = new Scorer(normalization, frame.weightedCriteria(), fitted, attenuation, 0, 1);
    double[] extremes = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    frame.forEachRow(
        row -> {
          double dominance = scorer.score(row);
          extremes[0] = Math.min(extremes[0], dominance);
          extremes[1] = Math.max(extremes[1], dominance);
        });
    return fitted.with("extremes", extremes);
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    double[] extremes = fitted.numbers("extremes", 2);
    return Ties.compare(extremes[1], extremes[0]) > 0
        ? new Scorer(normalization, criteria, fitted, attenuation, extremes[0], extremes[1])
        : values -> 0.5;
  }

  /** Scores one account against those that were learned from. */
  private static final class Scorer implements RowScorer {
    private final DoubleUnaryOperator[] normalized;
    private final double[][] others;
    private final double[] gains;
    private final double[] losses;
    private final double least;
    private final double most;

    Scorer(
        Normalization normalization,
        WeightedCriteria criteria,
        FittedParameters fitted,
        double attenuation,
        double least,
        double most) {
      normalized = criteria.normalizers(normalization, fitted.statistics());
      others = new double[normalized.length][];
      int accounts = fitted.numbers("column-0").length;
      gains = new double[normalized.length];
      losses = new double[normalized.length];
      for (int column = 0; column < normalized.length; column++) {
        others[column] = fitted.numbers("column-" + column, accounts);
        gains[column] = Math.sqrt(criteria.weight(column));
        losses[column] = 1 / Math.sqrt(criteria.weight(column)) / attenuation;
      }
      this.least = least;
      this.most = most;
    }

    @Override
    public double score(double[] values) {
      double dominance = 0;
      for (int column = 0; column < values.length; column++) {
        double value = normalized[column].applyAsDouble(values[column]);
        for (double other : others[column]) {
          double difference = value - other;
          dominance +=
              difference >= 0
                  ? gains[column] * Math.sqrt(difference)
                  : -losses[column] * Math.sqrt(-difference);
        }
      }
      return (dominance - least) / (most - least);
    }
  }
}
