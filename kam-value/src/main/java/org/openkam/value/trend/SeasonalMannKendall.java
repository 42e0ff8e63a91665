package org.openkam.value.trend;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.immutables.value.Value;
import org.openkam.core.numeric.Kendall;
import org.openkam.core.numeric.Median;
import org.openkam.core.numeric.Slopes;

/**
 * The Mann-Kendall test of seasonal data, which compares each season with itself only.
 *
 * <p>Scores and variances are summed over the seasons, taken as independent (Hirsch, Slack and
 * Smith, 1982). Four years of quarters can show what four yearly values cannot.
 */
@Value.Immutable
public abstract class SeasonalMannKendall {
  SeasonalMannKendall() {}

  /**
   * {@return the test of a series by season}
   *
   * @param series the seasons of a series, with at least two measured values in each season
   * @throws IllegalArgumentException if a season has fewer
   */
  public static SeasonalMannKendall of(Seasonality series) {
    Builder test = new Builder();
    DoubleStream.Builder slopes = DoubleStream.builder();
    for (int season = 0; season < series.seasons(); season++) {
      double[] years = series.years(season);
      double[] values = series.season(season);
      checkArgument(
          values.length >= 2, "season %s needs two measured values: %s", season, values.length);
      test.addSeasons(MannKendall.of(values));
      Arrays.stream(Slopes.pairwise(years, values)).forEach(slopes::add);
    }
    return test.slope(Median.of(slopes.build().toArray())).build();
  }

  /** {@return the test of each season on its own, in the order of the seasons} */
  public abstract ImmutableList<MannKendall> seasons();

  /** {@return the median change a year over all pairs within the same season} */
  public abstract double slope();

  /** {@return how many pairs within a season rise less how many fall, <i>S</i>} */
  public long score() {
    return seasons().stream().mapToLong(MannKendall::score).sum();
  }

  /** {@return the variance of the score when there is no trend} */
  public double variance() {
    double variance = 0;
    for (MannKendall season : seasons()) {
      variance += season.variance();
    }
    return variance;
  }

  /** {@return the score over the number of pairs within a season, from -1 to 1} */
  public double tau() {
    long pairs = 0;
    for (MannKendall season : seasons()) {
      pairs += Kendall.pairs(season.size());
    }
    return (double) score() / pairs;
  }

  /** {@return the score in standard deviations, corrected for continuity, zero for equal values} */
  public double standardScore() {
    return Kendall.standardScore(score(), variance());
  }

  /** {@return the two-sided p-value by the normal approximation, one for equal values} */
  public double pValue() {
    return KendallStatistic.pValue(standardScore());
  }

  /** {@return the probability by chance of a steady rise, or fall, in every season at once} */
  public double smallestPValue() {
    double probability = 2;
    for (MannKendall season : seasons()) {
      probability *= season.smallestPValue() / 2;
    }
    return probability;
  }

  /**
   * {@return the verdict by {@link #pValue}, or that there are too few values for one}
   *
   * @param significance the level of significance, between zero and one, such as 0.05
   */
  public MannKendall.Verdict verdict(double significance) {
    return MannKendall.Verdict.of(score(), pValue(), smallestPValue(), significance);
  }

  /** Builds the result of the test. */
  static final class Builder extends ImmutableSeasonalMannKendall.Builder {
    Builder() {}
  }
}
