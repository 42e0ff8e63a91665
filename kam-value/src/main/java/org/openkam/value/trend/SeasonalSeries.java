package org.openkam.value.trend;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * Equally spaced values with a season that repeats, such as quarterly revenue.
 *
 * <p>Start at any season; a NaN says that nothing was measured. Immutable.
 */
public final class SeasonalSeries {
  private final int seasons;
  private final ImmutableDoubleArray values;

  private SeasonalSeries(int seasons, ImmutableDoubleArray values) {
    this.seasons = seasons;
    this.values = values;
  }

  /**
   * {@return the series}
   *
   * @param seasons how many values make a year, at least two: 4 for quarters, 12 for months
   * @param values the values in the order of time, each finite or NaN; at least two years
   * @throws IllegalArgumentException if there are too few seasons or values, or one is infinite
   */
  public static SeasonalSeries of(int seasons, double... values) {
    checkArgument(seasons >= 2, "seasonal series needs two seasons: %s", seasons);
    checkArgument(
        values.length / 2 >= seasons,
        "seasonal series of %s seasons needs values of two years: %s",
        seasons,
        values.length);
    for (double value : values) {
      checkArgument(!Double.isInfinite(value), "seasonal series value must be finite: %s", value);
    }
    return new SeasonalSeries(seasons, ImmutableDoubleArray.copyOf(values));
  }

  /** {@return how many values make a year, at least two} */
  public int seasons() {
    return seasons;
  }

  /** {@return all values in the order of time, NaN where nothing was measured} */
  public ImmutableDoubleArray values() {
    return values;
  }

  /**
   * {@return the values of one season, one a year, at the times 0, 1, 2 and so on}
   *
   * @param season the position of the season, from zero
   * @throws IllegalArgumentException if the season has no measured value
   */
  public Series season(int season) {
    checkElementIndex(season, seasons, "season");
    ImmutableDoubleArray.Builder years = ImmutableDoubleArray.builder();
    for (int i = season; i < values.length(); i += seasons) {
      years.add(values.get(i));
    }
    return Series.of(years.build().toArray());
  }

  /**
   * {@return the growth of each value over the same season a year before, the second year first}
   *
   * @throws IllegalArgumentException if a value is missing or one to compare with is not above zero
   */
  public ImmutableDoubleArray yearOverYear() {
    ImmutableDoubleArray.Builder growth = ImmutableDoubleArray.builder();
    for (int i = seasons; i < values.length(); i++) {
      growth.add(Growth.compound(values.get(i - seasons), values.get(i), 1));
    }
    return growth.build();
  }

  /**
   * {@return the sum of each year that ends with a value, from the first full year on}
   *
   * <p>Neighbouring totals share most of their values, so no test for a trend holds on them.
   *
   * @throws IllegalArgumentException if a value is missing
   */
  public ImmutableDoubleArray movingTotals() {
    ImmutableDoubleArray.Builder totals = ImmutableDoubleArray.builder();
    for (int end = seasons; end <= values.length(); end++) {
      double total = 0;
      for (int i = end - seasons; i < end; i++) {
        total += measured(i);
      }
      totals.add(total);
    }
    return totals.build();
  }

  /**
   * {@return the factor of each season by the ratio to the centred moving average, with mean one}
   *
   * @throws IllegalArgumentException if a value is missing or not above zero
   */
  public ImmutableDoubleArray indices() {
    double[] indices = new double[seasons];
    int[] counts = new int[seasons];
    int half = seasons / 2;
    for (int i = half; i < values.length() - half; i++) {
      indices[i % seasons] += positive(i) / centredMean(i);
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
  public Series adjusted() {
    ImmutableDoubleArray indices = indices();
    double[] adjusted = new double[values.length()];
    for (int i = 0; i < adjusted.length; i++) {
      adjusted[i] = values.get(i) / indices.get(i % seasons);
    }
    return Series.of(adjusted);
  }

  /** An even year has no middle value, so its two ends count half each. */
  private double centredMean(int centre) {
    int half = seasons / 2;
    double endWeight = seasons % 2 == 0 ? 0.5 : 1;
    double sum = endWeight * (positive(centre - half) + positive(centre + half));
    for (int i = centre - half + 1; i < centre + half; i++) {
      sum += positive(i);
    }
    return sum / seasons;
  }

  private double positive(int index) {
    double value = measured(index);
    checkArgument(value > 0, "seasonal value must be above zero: %s", value);
    return value;
  }

  private double measured(int index) {
    double value = values.get(index);
    checkArgument(!Double.isNaN(value), "seasonal value must be measured at position: %s", index);
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SeasonalSeries that
        && seasons == that.seasons
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return 31 * seasons + values.hashCode();
  }

  @Override
  public String toString() {
    return "SeasonalSeries{seasons=" + seasons + ", values=" + values + "}";
  }
}
