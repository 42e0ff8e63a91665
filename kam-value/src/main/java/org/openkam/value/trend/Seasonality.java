package org.openkam.value.trend;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;

/**
 * The season that repeats in a series, such as a strong last quarter of each year.
 *
 * <p>The first value may lie in any season. A period without a value was not measured. Immutable.
 */
public final class Seasonality {
  private final MetricSeries series;
  private final CalendarUnit period;
  private final int seasons;

  /** One value a period from the first to the last, NaN where nothing was measured. */
  private final double[] values;

  private Seasonality(MetricSeries series, CalendarUnit period, int seasons, double[] values) {
    this.series = series;
    this.period = period;
    this.seasons = seasons;
    this.values = values;
  }

  /**
   * {@return the season of a series}
   *
   * @param series the series, at most one value a period, over at least two years
   * @param period how long each value counts
   * @param seasons how many periods make a year, at least two: 4 for quarters, 12 for months
   * @throws IllegalArgumentException if there are too few seasons or periods, or two values in one
   */
  public static Seasonality of(MetricSeries series, CalendarUnit period, int seasons) {
    checkArgument(seasons >= 2, "seasonality needs two seasons: %s", seasons);
    int periods = series.size() == 0 ? 0 : position(series, period, series.size() - 1) + 1;
    checkArgument(
        periods / 2 >= seasons,
        "seasonality of %s seasons needs values of two years: %s",
        seasons,
        periods);
    double[] values = new double[periods];
    Arrays.fill(values, Double.NaN);
    for (int i = 0; i < series.size(); i++) {
      int position = position(series, period, i);
      checkArgument(
          Double.isNaN(values[position]),
          "series must have one value a period where it has a season: %s",
          series.day(i));
      values[position] = series.value(i);
    }
    return new Seasonality(series, period, seasons, values);
  }

  private static int position(MetricSeries series, CalendarUnit period, int index) {
    return Math.toIntExact(period.periodOf(series.day(index)) - period.periodOf(series.day(0)));
  }

  /** {@return how many periods make a year, at least two} */
  public int seasons() {
    return seasons;
  }

  /** Returns the measured values of a season, which counts from the first value, by year. */
  double[] season(int season) {
    return positions(season).mapToDouble(i -> values[i]).toArray();
  }

  /** Returns the years of the measured values of a season, from zero. */
  double[] years(int season) {
    return positions(season).map(i -> i / seasons).asDoubleStream().toArray();
  }

  private IntStream positions(int season) {
    return IntStream.iterate(season, i -> i < values.length, i -> i + seasons)
        .filter(i -> !Double.isNaN(values[i]));
  }

  /**
   * {@return the growth of each value over the same season a year before, from the second year on}
   *
   * @throws IllegalArgumentException if a value is missing or one to compare with is not above zero
   */
  public MetricSeries yearOverYear() {
    return from(seasons, "", i -> Growth.compound(values[i - seasons], values[i], 1));
  }

  /**
   * {@return the sum of each year that ends with a value, from the first full year on}
   *
   * <p>Neighboring totals share most of their values, so no test for a trend holds on them.
   *
   * @throws IllegalArgumentException if a value is missing
   */
  public MetricSeries movingTotals() {
    return from(seasons - 1, series.unit(), this::totalUpTo);
  }

  /**
   * {@return the factor of each season by the ratio to the centered moving average, with mean one,
   * from the season of the first value on}
   *
   * @throws IllegalArgumentException if a value is missing or not above zero
   */
  public ImmutableDoubleArray indices() {
    double[] indices = new double[seasons];
    int[] counts = new int[seasons];
    int half = seasons / 2;
    for (int i = half; i < values.length - half; i++) {
      indices[i % seasons] += positive(i) / centeredMean(i);
      counts[i % seasons]++;
    }
    double total = 0;
    for (int season = 0; season < seasons; season++) {
      indices[season] /= counts[season];
      total += indices[season];
    }
    for (int season = 0; season < seasons; season++) {
      indices[season] *= seasons / total;
    }
    return ImmutableDoubleArray.copyOf(indices);
  }

  /**
   * {@return the values without the season, each over the factor of its season}
   *
   * @throws IllegalArgumentException if {@link #indices} are undefined
   */
  public MetricSeries adjusted() {
    ImmutableDoubleArray indices = indices();
    return from(0, series.unit(), i -> values[i] / indices.get(i % seasons));
  }

  private MetricSeries from(int first, String unit, IntToDoubleFunction value) {
    LocalDate day = period.lastDay(period.periodOf(series.day(0)) + first);
    double[] computed = IntStream.range(first, values.length).mapToDouble(value).toArray();
    return MetricSeries.of(unit, period, day, computed);
  }

  private double totalUpTo(int end) {
    double total = 0;
    for (int i = end - seasons + 1; i <= end; i++) {
      total += measured(i);
    }
    return total;
  }

  /** An even year has no middle value, so its two ends count half each. */
  private double centeredMean(int center) {
    int half = seasons / 2;
    double endWeight = seasons % 2 == 0 ? 0.5 : 1;
    double sum = endWeight * (positive(center - half) + positive(center + half));
    for (int i = center - half + 1; i < center + half; i++) {
      sum += positive(i);
    }
    return sum / seasons;
  }

  private double positive(int position) {
    double value = measured(position);
    checkArgument(value > 0, "seasonal value must be above zero: %s", value);
    return value;
  }

  private double measured(int position) {
    checkArgument(
        !Double.isNaN(values[position]),
        "seasonal value must be measured by %s",
        period.lastDay(period.periodOf(series.day(0)) + position));
    return values[position];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Seasonality that
        && seasons == that.seasons
        && period == that.period
        && series.equals(that.series);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * seasons + period.hashCode()) + series.hashCode();
  }

  @Override
  public String toString() {
    return seasons + " seasons by " + Ascii.toLowerCase(period.name()) + " of " + series;
  }
}
