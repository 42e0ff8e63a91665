package org.openkam.scoring.ratio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.expression.Expression;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Normalizer;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.numeric.NormalizationParameter;
import org.openkam.scoring.numeric.NormalizedStrategy;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FormulaScorer;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by what speaks for it and, in inverse proportion, by what speaks against it
 * (COPRAS, Zavadskas, Kaklauskas and Sarka 1994).
 *
 * <p>With <i>S<sup>+</sup></i> and <i>S<sup>-</sup></i> the weighted sums of the shares in the
 * column sums where more and where less is better, <i>Q = S<sup>+</sup> + sum of S<sup>-</sup> /
 * (S<sup>-</sup> · sum of 1 / S<sup>-</sup>)</i>; without a criterion of which less is better <i>Q
 * = S<sup>+</sup></i>. The score is <i>Q</i> by the greatest of the accounts learned from.
 *
 * <p>Every account bears on the sums that all are divided by, so adding or removing one can reverse
 * the ranks of two others, and an account that improves can fall behind another.
 *
 * @param normalization brings measured values onto the common scale; that of the authors unless
 *     another is chosen
 */
record Copras(Normalization normalization) implements NormalizedStrategy {
  private static final NormalizationParameter NORMALIZATION =
      new NormalizationParameter("copras", Normalizations.SUM_RAW);

  /**
   * Creates the strategy.
   *
   * @param normalization brings measured values onto the common scale
   */
  public Copras {
    NORMALIZATION.check(normalization);
  }

  /** {@return the strategy} */
  public static Copras standard() {
    return new Copras(NORMALIZATION.authors());
  }

  @Override
  public NormalizationParameter normalizationParameter() {
    return NORMALIZATION;
  }

  @Override
  public Copras withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'copras'", NormalizationParameter.NAME);
    return new Copras(NormalizationParameter.read(parameters, normalization));
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return normalization.equals(NORMALIZATION.authors())
        ? Normalizations.LINEAR.requirements(criterion)
        : normalization.requirements(criterion);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    double[] totals = new double[2];
    Scorer plain =
        new Scorer(
            normalization,
            frame.weightedCriteria(),
            FittedParameters.ofStatistics(frame.statistics()),
            totals,
            1);
    for (double[] ofBlock : frame.mapBlocks(() -> plain.totals())) {
      totals[0] += ofBlock[0];
      totals[1] += ofBlock[1];
    }
    Scorer scorer =
        new Scorer(
            normalization,
            frame.weightedCriteria(),
            FittedParameters.ofStatistics(frame.statistics()),
            totals,
            1);
    double greatest = Arrays.stream(scorer.scoreAll(frame)).max().orElse(0);
    return FittedParameters.ofStatistics(frame.statistics())
        .with("totals", totals)
        .with("greatest", greatest);
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(
        normalization, criteria, fitted, fitted.numbers("totals", 2), fitted.number("greatest"));
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private final Normalizer normalizer;
    private final double[] weights;
    private final WeightedCriteria criteria;
    private final double[] totals;
    private final double greatest;

    Scorer(
        Normalization normalization,
        WeightedCriteria criteria,
        FittedParameters fitted,
        double[] totals,
        double greatest) {
      normalizer = criteria.normalizer(normalization, fitted.statistics());
      weights = criteria.weights();
      this.criteria = criteria;
      this.totals = totals.clone();
      this.greatest = greatest;
    }

    @Override
    public double score(double[] values) {
      return greatest > 0 ? significance(values) / greatest : 0;
    }

    private double significance(double[] values) {
      return significance(sum(values, false), sum(values, true));
    }

    private double significance(double benefits, double against) {
      double reward = against > 0 ? totals[0] / (against * totals[1]) : 0;
      return benefits + reward;
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      if (!(greatest > 0)) {
        return Expression.constant(0);
      }
      Expression zero = Expression.constant(0);
      Expression against = sum(values, true);
      Expression reward =
          totals[1] > 0
              ? Expression.constant(totals[0]).over(against.times(totals[1]))
              : new Expression.Missing();
      return sum(values, false)
          .plus(Expression.choice(zero.lessThan(against), reward, zero))
          .over(greatest);
    }

    private Expression sum(ImmutableList<Expression> values, boolean lessIsBetter) {
      ImmutableList<Expression> weighted = normalizer.expressions(values, weights);
      return Expression.sum(
          IntStream.range(0, weights.length)
              .filter(column -> criteria.isLessBetter(column) == lessIsBetter)
              .mapToObj(weighted::get)
              .toList());
    }

    @Override
    public RowScorer.BlockScorer blockScorer() {
      double[] room = new double[DecisionMatrix.BLOCK_SIZE];
      double[] against = new double[DecisionMatrix.BLOCK_SIZE];
      return (columns, size, scores) -> {
        sums(columns, size, false, room, scores);
        sums(columns, size, true, room, against);
        for (int i = 0; i < size; i++) {
          scores[i] = greatest > 0 ? significance(scores[i], against[i]) / greatest : 0;
        }
      };
    }

    /** {@return what sums the costs of the accounts of a block, and their reciprocals} */
    Frame.BlockWork<double[]> totals() {
      double[] room = new double[DecisionMatrix.BLOCK_SIZE];
      double[] against = new double[DecisionMatrix.BLOCK_SIZE];
      return (first, columns, size) -> {
        sums(columns, size, true, room, against);
        double[] totals = new double[2];
        for (int i = 0; i < size; i++) {
          totals[0] += against[i];
          totals[1] += against[i] > 0 ? 1 / against[i] : 0;
        }
        return totals;
      };
    }

    private void sums(
        double[][] columns, int size, boolean lessIsBetter, double[] room, double[] sums) {
      Arrays.fill(sums, 0, size, 0);
      for (int column = 0; column < columns.length; column++) {
        if (criteria.isLessBetter(column) == lessIsBetter) {
          normalizer.normalize(column, columns[column], size, room);
          double weight = weights[column];
          for (int i = 0; i < size; i++) {
            sums[i] += weight * room[i];
          }
        }
      }
    }

    private double sum(double[] values, boolean lessIsBetter) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        if (criteria.isLessBetter(column) == lessIsBetter) {
          sum += weights[column] * normalizer.normalize(column, values[column]);
        }
      }
      return sum;
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      return ImmutableMap.of("Q", this::significance);
    }
  }
}
