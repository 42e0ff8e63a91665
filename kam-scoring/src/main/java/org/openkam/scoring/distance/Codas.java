package org.openkam.scoring.distance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.openkam.core.finding.Attributes;
import org.openkam.core.numeric.PrefixSums;
import org.openkam.core.numeric.SortedOrder;
import org.openkam.scoring.normalization.ColumnStatistics;
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
 * Scores an account by its distances from the worst one, Euclidean first and taxicab where that
 * does not tell two accounts apart (CODAS, Keshavarz Ghorabaee, Zavadskas, Turskis and
 * Antucheviciene 2016).
 *
 * <p>The score is the sum, over all accounts learned from, of the difference of the Euclidean
 * distances, and of the taxicab ones where the former is at least the threshold; a difference that
 * only rounding takes past the threshold counts (see {@link Ties}). The accounts learned from are
 * kept sorted, so that those within the threshold are found without looking at all.
 *
 * <p>By its nature the method breaks dominance: an account that comes closer to another by the
 * Euclidean distance can lose its lead by the taxicab one, so that a better value lowers its score.
 * Every account is compared with all others, so adding or removing one can reverse the ranks of two
 * others.
 *
 * @param threshold the least difference of Euclidean distances <i>tau</i> that counts, not negative
 * @param normalization brings measured values onto the common scale; that of the authors unless
 *     another is chosen
 */
record Codas(double threshold, Normalization normalization) implements NormalizedStrategy {
  private static final NormalizationParameter NORMALIZATION =
      new NormalizationParameter("codas", Normalizations.LINEAR);

  /**
   * Creates the strategy.
   *
   * @param threshold the least difference of Euclidean distances <i>tau</i> that counts, not
   *     negative
   * @param normalization brings measured values onto the common scale
   */
  public Codas {
    checkArgument(
        threshold >= 0 && Double.isFinite(threshold),
        "threshold of strategy 'codas' must be finite and not negative: %s",
        threshold);
    NORMALIZATION.check(normalization);
  }

  /**
   * Creates the strategy with the normalization of its authors.
   *
   * @param threshold as for the other constructor
   */
  public Codas(double threshold) {
    this(threshold, NORMALIZATION.authors());
  }

  /** {@return the strategy with the usual parameters} */
  public static Codas standard() {
    return new Codas(0.02);
  }

  @Override
  public NormalizationParameter normalizationParameter() {
    return NORMALIZATION;
  }

  @Override
  public Attributes.Builder otherParameters() {
    return Attributes.builder().put("tau", threshold);
  }

  @Override
  public Codas withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'codas'", "tau", NormalizationParameter.NAME);
    return new Codas(
        parameters.findNumber("tau").orElse(threshold),
        NormalizationParameter.read(parameters, normalization));
  }

  @Override
  public FittedParameters fit(Frame frame) {
    Scorer scorer =
        new Scorer(
            normalization,
            frame.weightedCriteria(),
            FittedParameters.ofStatistics(frame.statistics()),
            threshold,
            new double[0],
            new double[0]);
    double[] euclidean = new double[frame.size()];
    double[] taxicab = new double[frame.size()];
    int[] place = new int[1];
    frame.forEachRow(
        row -> {
          euclidean[place[0]] = scorer.euclidean(row);
          taxicab[place[0]] = scorer.taxicab(row);
          place[0]++;
        });
    SortedOrder.Column sorted = SortedOrder.Column.of(euclidean);
    return FittedParameters.ofStatistics(frame.statistics())
        .with("euclidean", sorted.values())
        .with("taxicab", sorted.order().gather(taxicab));
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    double[] euclidean = fitted.numbers("euclidean");
    double[] taxicab = fitted.numbers("taxicab", euclidean.length);
    return new Scorer(normalization, criteria, fitted, threshold, euclidean, taxicab);
  }

  /** Scores one account. */
  private static final class Scorer implements RowScorer {
    private final DoubleUnaryOperator[] normalized;
    private final double[] weights;
    private final double[] worst;
    private final double threshold;
    private final double[] allEuclidean;
    private final PrefixSums sumsOfEuclidean;
    private final PrefixSums sumsOfTaxicab;

    Scorer(
        Normalization normalization,
        WeightedCriteria criteria,
        FittedParameters fitted,
        double threshold,
        double[] allEuclidean,
        double[] allTaxicab) {
      normalized = criteria.normalizers(normalization, fitted.statistics());
      weights = criteria.weights();
      this.threshold = threshold;
      this.allEuclidean = allEuclidean;
      this.sumsOfEuclidean = PrefixSums.of(allEuclidean);
      this.sumsOfTaxicab = PrefixSums.of(allTaxicab);
      worst = new double[weights.length];
      for (int column = 0; column < worst.length; column++) {
        ColumnStatistics one = fitted.statistics().get(column);
        worst[column] = weighted(column, criteria.isLessBetter(column) ? one.max() : one.min());
      }
    }

    @Override
    public double score(double[] values) {
      double euclidean = euclidean(values);
      double taxicab = taxicab(values);
      int all = allEuclidean.length;
      int alike = first(other -> !Ties.reaches(euclidean - other, threshold));
      int above = Math.max(alike, first(other -> Ties.reaches(other - euclidean, threshold)));
      return sumsOfEuclidean.differences(euclidean, 0, all)
          + sumsOfTaxicab.differences(taxicab, 0, alike)
          + sumsOfTaxicab.differences(taxicab, above, all);
    }

    /** {@return where the ascending Euclidean distances begin to be as asked for} */
    private int first(DoublePredicate asked) {
      int low = 0;
      int high = allEuclidean.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (asked.test(allEuclidean[middle])) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }

    private double euclidean(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        double distance = distance(column, values[column]);
        sum += distance * distance;
      }
      return Math.sqrt(sum);
    }

    private double taxicab(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        sum += distance(column, values[column]);
      }
      return sum;
    }

    /** An account that is worse than all that were learned from counts as the worst of them. */
    private double distance(int column, double value) {
      return Math.max(0, weighted(column, value) - worst[column]);
    }

    private double weighted(int column, double value) {
      return weights[column] * normalized[column].applyAsDouble(value);
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      return ImmutableMap.of("E", this::euclidean, "T", this::taxicab);
    }
  }
}
