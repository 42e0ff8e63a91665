package org.openkam.value.trend;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.numeric.Kendall;
import org.openkam.core.series.MetricSeries;

/**
 * The Mann-Kendall test of whether a series rises or falls, whatever the shape of the trend.
 *
 * <p>The score counts the pairs that rise less those that fall (Mann, 1945; Kendall, 1975). Few
 * values cannot show a trend: {@link #smallestPValue} says what the best possible data of this size
 * would reach, 0.083 for four values and 0.017 for five. Seasonal data needs {@link
 * SeasonalMannKendall}, or a clear trend is missed.
 */
@Value.Immutable
public abstract class MannKendall {
  private static final int MOST_EXACT_VALUES = 60;

  MannKendall() {}

  /**
   * {@return the test of a series}
   *
   * @param series at least two measured values
   * @throws IllegalArgumentException if there are fewer
   */
  public static MannKendall of(MetricSeries series) {
    return of(series.values());
  }

  static MannKendall of(double[] values) {
    int size = values.length;
    checkArgument(size >= 2, "mann-kendall test needs two measured values: %s", size);
    long score = Kendall.score(values);
    long pairs = Kendall.pairs(size);
    long untied = Kendall.untiedPairs(values);
    Builder test = new Builder();
    test.size(size).score(score).variance(Kendall.variance(values)).tauA((double) score / pairs);
    if (untied > 0) {
      test.tauB(score / Math.sqrt((double) untied * pairs));
    }
    if (untied == pairs && size <= MOST_EXACT_VALUES) {
      test.exactPValue(KendallStatistic.exactPValue(size, score));
    }
    return test.build();
  }

  /**
   * {@return how many values without ties are needed before any data can be significant}
   *
   * @param significance the level of significance, between zero and one
   */
  public static int fewestValues(double significance) {
    Confidence.significance(significance);
    int size = 2;
    while (smallestPValue(size) > significance) {
      size++;
    }
    return size;
  }

  /** Returns 2 / n!, the two-sided probability of a steady rise or fall by chance. */
  static double smallestPValue(int size) {
    double probability = 2;
    for (int i = 2; i <= size; i++) {
      probability /= i;
    }
    return probability;
  }

  /** {@return how many measured values were tested, at least two} */
  public abstract int size();

  /** {@return how many pairs rise less how many fall, <i>S</i>} */
  public abstract long score();

  /** {@return the variance of the score when there is no trend, less for ties} */
  public abstract double variance();

  /** {@return the score over the number of pairs, from -1 to 1} */
  public abstract double tauA();

  /** {@return the score corrected for ties, from -1 to 1; empty when all values are the same} */
  public abstract OptionalDouble tauB();

  /** {@return the exact two-sided p-value; empty with ties or more than 60 values} */
  public abstract OptionalDouble exactPValue();

  /** {@return the score in standard deviations, corrected for continuity, zero for equal values} */
  public double standardScore() {
    return Kendall.standardScore(score(), variance());
  }

  /** {@return the two-sided p-value by the normal approximation, one for equal values} */
  public double pValue() {
    return KendallStatistic.pValue(standardScore());
  }

  /** {@return the smallest exact p-value that this many values can reach, 2 / n!} */
  public double smallestPValue() {
    return smallestPValue(size());
  }

  /**
   * {@return the verdict by {@link #pValue}, or that there are too few values for one}
   *
   * @param significance the level of significance, between zero and one, such as 0.05
   */
  public Verdict verdict(double significance) {
    return Verdict.of(score(), pValue(), smallestPValue(), significance);
  }

  /** Builds the result of the test. */
  static final class Builder extends ImmutableMannKendall.Builder {
    Builder() {}
  }

  /** What a test for a trend has to say at a level of significance. */
  public enum Verdict {
    /** The values rise. */
    INCREASING,
    /** The values fall. */
    DECREASING,
    /** The values show no trend, although they are enough to show a steady one. */
    NONE_SHOWN,
    /** The values are so few that not even a steady rise would be significant. */
    TOO_FEW_VALUES;

    static Verdict of(long score, double pValue, double smallestPValue, double significance) {
      Confidence.significance(significance);
      if (smallestPValue > significance) {
        return TOO_FEW_VALUES;
      }
      if (pValue >= significance) {
        return NONE_SHOWN;
      }
      return score > 0 ? INCREASING : DECREASING;
    }
  }
}
