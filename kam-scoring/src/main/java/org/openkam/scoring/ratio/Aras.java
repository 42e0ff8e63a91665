package org.openkam.scoring.ratio;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.expression.Expression;
import org.openkam.core.finding.Attributes;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Normalizer;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.numeric.NormalizationParameter;
import org.openkam.scoring.numeric.NormalizedStrategy;
import org.openkam.scoring.strategy.AdditiveScorer;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FormulaScorer;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by its utility as a share of the best possible one (ARAS, Zavadskas and Turskis
 * 2010).
 *
 * <p>Values, reciprocals where less is better, are divided by their sum over the accounts and an
 * optimal account that has the best value of every criterion; the score is the weighted sum by that
 * of the optimal account, from zero to one among the accounts learned from.
 *
 * <p>Every account bears on the sums and the optimal account that all are divided by, so adding or
 * removing one can reverse the ranks of two others.
 *
 * @param given the values of the optimal account by criterion, in its unit and above zero; the best
 *     of the accounts for the others
 * @param normalization brings measured values, the optimal account among them, onto the common
 *     scale; that of the authors unless another is chosen
 */
record Aras(ImmutableMap<String, Double> given, Normalization normalization)
    implements NormalizedStrategy {
  private static final NormalizationParameter NORMALIZATION =
      new NormalizationParameter("aras", Normalizations.SUM);
  private static final ImmutableSet<Requirement> NEEDS =
      ImmutableSet.of(Requirement.RECIPROCALS, Requirement.LOGARITHMS);

  /**
   * Creates the strategy.
   *
   * @param given the values of the optimal account by criterion, in its unit and above zero
   * @param normalization brings measured values onto the common scale
   */
  public Aras {
    NORMALIZATION.check(normalization);
    given.forEach(
        (criterion, value) ->
            checkArgument(
                value > 0 && value < Double.POSITIVE_INFINITY,
                "optimal value of criterion '%s' must be finite and above zero: %s",
                criterion,
                value));
  }

  /** {@return the strategy with the best values of the accounts as the optimal account} */
  public static Aras standard() {
    return withNormalization(NORMALIZATION.authors());
  }

  /**
   * Returns the strategy with a normalization and the best values of the accounts as the optimal
   * account.
   *
   * @param normalization brings measured values onto the common scale
   * @return the strategy
   */
  public static Aras withNormalization(Normalization normalization) {
    return new Aras(ImmutableMap.of(), normalization);
  }

  /**
   * Returns the strategy with a given optimal account.
   *
   * @param optimal its values by criterion, in its unit, or its worth where it has a value
   *     function; above zero
   * @return the strategy
   */
  public static Aras against(Map<String, Double> optimal) {
    return new Aras(ImmutableMap.copyOf(optimal), NORMALIZATION.authors());
  }

  @Override
  public NormalizationParameter normalizationParameter() {
    return NORMALIZATION;
  }

  @Override
  public Attributes.Builder otherParameters() {
    Attributes.Builder parameters = Attributes.builder();
    if (!given.isEmpty()) {
      parameters.put("optimal", Attributes.copyOf(given));
    }
    return parameters;
  }

  @Override
  public Aras withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'aras'", "optimal", NormalizationParameter.NAME);
    Normalization chosen = NormalizationParameter.read(parameters, normalization);
    if (parameters.findAttributes("optimal").isEmpty()) {
      return new Aras(given, chosen);
    }
    Attributes optimal = parameters.findAttributes("optimal").get();
    return new Aras(
        optimal.names().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    criterion -> criterion,
                    criterion -> optimal.findNumber(criterion).orElse(Double.NaN))),
        chosen);
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return isByAuthors()
        ? ImmutableSet.of(Requirement.RATIO_SCALE, Requirement.POSITIVE)
        : normalization.requirements(criterion);
  }

  private boolean isByAuthors() {
    return normalization.equals(NORMALIZATION.authors());
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return isByAuthors() ? fitSums(frame) : FittedParameters.ofStatistics(withOptimal(frame));
  }

  /** The statistics of the accounts and the optimal account, which is the last row of both. */
  private ImmutableList<ColumnStatistics> withOptimal(Frame frame) {
    ImmutableList.Builder<ColumnStatistics> all = ImmutableList.builder();
    for (int column = 0; column < frame.weightedCriteria().size(); column++) {
      ColumnStatistics one = frame.statistics().get(column);
      double optimal = optimal(frame.weightedCriteria(), one, column);
      all.add(one.merge(ColumnStatistics.of(new double[] {optimal}, 1, NEEDS)));
    }
    return all.build();
  }

  private double optimal(WeightedCriteria criteria, ColumnStatistics column, int index) {
    Double fixed = given.get(criteria.criterion(index).id());
    if (fixed != null) {
      return fixed;
    }
    return criteria.isLessBetter(index) ? column.min() : column.max();
  }

  /** Sums of the values, or of their reciprocals where less is better. */
  private FittedParameters fitSums(Frame frame) {
    WeightedCriteria criteria = frame.weightedCriteria();
    double[] sums = new double[criteria.size()];
    double[] optimal = new double[criteria.size()];
    for (double[][] ofBlock :
        frame.mapBlocks(() -> (first, columns, size) -> sums(criteria, columns, size))) {
      for (int column = 0; column < sums.length; column++) {
        sums[column] += ofBlock[0][column];
        optimal[column] = Math.max(optimal[column], ofBlock[1][column]);
      }
    }
    for (int column = 0; column < optimal.length; column++) {
      Double fixed = given.get(criteria.criterion(column).id());
      if (fixed != null) {
        optimal[column] = criteria.isLessBetter(column) ? 1 / fixed : fixed;
      }
    }
    return FittedParameters.nothing().with("sums", sums).with("optimal", optimal);
  }

  /** {@return the sums of a block and its greatest values, of reciprocals where less is better} */
  private static double[][] sums(WeightedCriteria criteria, double[][] columns, int size) {
    double[][] sums = new double[2][columns.length];
    for (int column = 0; column < columns.length; column++) {
      boolean less = criteria.isLessBetter(column);
      for (int i = 0; i < size; i++) {
        double value = less ? 1 / columns[column][i] : columns[column][i];
        sums[0][column] += value;
        sums[1][column] = Math.max(sums[1][column], value);
      }
    }
    return sums;
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    if (!isByAuthors()) {
      return normalizedScorer(criteria, fitted);
    }
    int columns = criteria.size();
    return new Scorer(
        criteria, fitted.numbers("sums", columns), fitted.numbers("optimal", columns));
  }

  private RowScorer normalizedScorer(WeightedCriteria criteria, FittedParameters fitted) {
    DoubleUnaryOperator[] normalized = criteria.normalizers(normalization, fitted.statistics());
    double best = 0;
    for (int column = 0; column < normalized.length; column++) {
      double optimal = optimal(criteria, fitted.statistics().get(column), column);
      best += criteria.weight(column) * normalized[column].applyAsDouble(optimal);
    }
    return new NormalizedScorer(Normalizer.of(List.of(normalized)), criteria.weights(), best);
  }

  /** Scores one account by another normalization than the authors'. */
  private static final class NormalizedScorer implements AdditiveScorer, FormulaScorer {
    private final Normalizer normalizer;
    private final double[] weights;
    private final double optimal;

    NormalizedScorer(Normalizer normalizer, double[] weights, double optimal) {
      this.normalizer = normalizer;
      this.weights = weights;
      this.optimal = optimal;
    }

    @Override
    public double contribution(int column, double value) {
      return weights[column] * normalizer.normalize(column, value) / optimal;
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      return Expression.sum(
          normalizer.expressions(values, weights).stream()
              .map(weighted -> weighted.over(optimal))
              .toList());
    }
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private final WeightedCriteria criteria;
    private final double[] sums;
    private final double optimal;

    Scorer(WeightedCriteria criteria, double[] sums, double[] optimal) {
      this.criteria = criteria;
      this.sums = sums;
      double best = 0;
      for (int column = 0; column < sums.length; column++) {
        sums[column] += optimal[column];
        best += criteria.weight(column) * optimal[column] / sums[column];
      }
      this.optimal = best;
    }

    @Override
    public double score(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        double value = criteria.isLessBetter(column) ? 1 / values[column] : values[column];
        sum += criteria.weight(column) * value / sums[column];
      }
      return sum / optimal;
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      ImmutableList.Builder<Expression> terms = ImmutableList.builder();
      for (int column = 0; column < sums.length; column++) {
        Expression measured = values.get(column);
        Expression value =
            criteria.isLessBetter(column) ? Expression.constant(1).over(measured) : measured;
        terms.add(value.times(criteria.weight(column)).over(sums[column]));
      }
      return Expression.sum(terms.build()).over(optimal);
    }

    @Override
    public RowScorer.BlockScorer blockScorer() {
      return (columns, size, scores) -> {
        Arrays.fill(scores, 0, size, 0);
        for (int column = 0; column < columns.length; column++) {
          double[] values = columns[column];
          double weight = criteria.weight(column);
          double sum = sums[column];
          if (criteria.isLessBetter(column)) {
            for (int i = 0; i < size; i++) {
              scores[i] += weight * (1 / values[i]) / sum;
            }
          } else {
            for (int i = 0; i < size; i++) {
              scores[i] += weight * values[i] / sum;
            }
          }
        }
        for (int i = 0; i < size; i++) {
          scores[i] /= optimal;
        }
      };
    }
  }
}
