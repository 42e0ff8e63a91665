package org.openkam.core.series;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * Numbers measured over time: one finite value a day at most, in the order of time.
 *
 * <p>The day of a value that stands for a period, such as a quarter's revenue, is the last day of
 * the period. Immutable.
 */
public final class MetricSeries {
  private static final Fields<MetricSeries> FORM =
      Fields.of(
          MetricSeries.class,
          Field.required("unit", Forms.TEXT, MetricSeries::unit),
          Field.required(
              "values", Forms.NUMBER.mapBy(LocalDate::toString, Forms::day), MetricSeries::byDay),
          MetricSeries::of);

  private final String unit;
  private final LocalDate[] days;
  private final double[] values;

  private MetricSeries(String unit, LocalDate[] days, double[] values) {
    this.unit = unit;
    this.days = days;
    this.values = values;
  }

  /**
   * Returns a series.
   *
   * @param unit the unit of the values, such as {@code EUR}; empty where they are pure numbers
   * @param values finite values by day, in any order
   * @return the series in the order of time
   * @throws IllegalArgumentException if a value is not finite
   */
  public static MetricSeries of(String unit, Map<LocalDate, Double> values) {
    SortedMap<LocalDate, Double> sorted = new TreeMap<>(values);
    sorted.forEach(
        (day, value) ->
            checkArgument(
                Double.isFinite(value), "series must have a finite value on %s: %s", day, value));
    return new MetricSeries(
        unit,
        sorted.keySet().toArray(LocalDate[]::new),
        // minus zero is zero
        sorted.values().stream().mapToDouble(value -> value + 0.0).toArray());
  }

  /**
   * Returns a series of one value a period, such as eight quarters of revenue.
   *
   * @param unit the unit of the values, such as {@code EUR}; empty where they are pure numbers
   * @param period how long each value counts
   * @param day a day of the first period
   * @param values one value a period, in the order of time, each finite or NaN where nothing was
   *     measured
   * @return the series of the measured values, each on the last day of its period
   * @throws IllegalArgumentException if a value is infinite
   */
  public static MetricSeries of(String unit, CalendarUnit period, LocalDate day, double... values) {
    long first = period.periodOf(day);
    SortedMap<LocalDate, Double> measured = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        measured.put(period.lastDay(first + i), values[i]);
      }
    }
    return of(unit, measured);
  }

  /**
   * Returns a series of columns.
   *
   * @param unit the unit of the values, such as {@code EUR}; empty where they are pure numbers
   * @param days the days, each later than the one before
   * @param values a finite value for each day
   * @return the series
   * @throws IllegalArgumentException if there are not as many values as days, a day is not later
   *     than the one before, or a value is not finite
   */
  public static MetricSeries of(String unit, List<LocalDate> days, double[] values) {
    checkArgument(
        days.size() == values.length,
        "series must have a value for each of %s days: %s",
        days.size(),
        values.length);
    LocalDate[] ownDays = days.toArray(LocalDate[]::new);
    double[] ownValues = values.clone();
    for (int i = 0; i < ownValues.length; i++) {
      checkArgument(
          i == 0 || ownDays[i - 1].isBefore(ownDays[i]),
          "series must have its days in the order of time: %s",
          ownDays[i]);
      checkArgument(
          Double.isFinite(ownValues[i]),
          "series must have a finite value on %s: %s",
          ownDays[i],
          ownValues[i]);
      // minus zero is zero
      ownValues[i] += 0.0;
    }
    return new MetricSeries(unit, ownDays, ownValues);
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<MetricSeries> form() {
    return FORM;
  }

  /** {@return the unit of the values, empty where they are pure numbers} */
  public String unit() {
    return unit;
  }

  /** {@return the number of values} */
  public int size() {
    return values.length;
  }

  /**
   * Returns the day of a value.
   *
   * @param index from zero to the size, exclusive
   * @return the day
   */
  public LocalDate day(int index) {
    return days[index];
  }

  /**
   * Returns a value.
   *
   * @param index from zero to the size, exclusive
   * @return the value, finite
   */
  public double value(int index) {
    return values[index];
  }

  /** {@return the values in the order of time, a new array} */
  public double[] values() {
    return values.clone();
  }

  /**
   * Returns the times of the values on an axis on which every period is one long.
   *
   * @param period the unit of the axis
   * @return the times as {@link CalendarUnit#timeOf} counts them, strictly rising, a new array
   */
  public double[] times(CalendarUnit period) {
    return Arrays.stream(days).mapToDouble(period::timeOf).toArray();
  }

  /** {@return the sum of the values in the order of time} */
  public double total() {
    double total = 0;
    for (double value : values) {
      total += value;
    }
    return total;
  }

  /**
   * Returns the part of this series before a day, so that a later value cannot leak in.
   *
   * @param end the first day that is left out
   * @return the values of earlier days
   */
  public MetricSeries before(LocalDate end) {
    int size = 0;
    while (size < days.length && days[size].isBefore(end)) {
      size++;
    }
    return new MetricSeries(unit, Arrays.copyOf(days, size), Arrays.copyOf(values, size));
  }

  /**
   * Returns the part of this series from a day on.
   *
   * @param start the first day that is kept
   * @return the values of that day and of later ones
   */
  public MetricSeries from(LocalDate start) {
    int first = 0;
    while (first < days.length && days[first].isBefore(start)) {
      first++;
    }
    return new MetricSeries(
        unit,
        Arrays.copyOfRange(days, first, days.length),
        Arrays.copyOfRange(values, first, values.length));
  }

  /**
   * Returns the part of this series that lies in a window.
   *
   * @param window how far back
   * @param day the day of the reading
   * @return the values from the first day of the window to its last
   */
  public MetricSeries within(Window window, LocalDate day) {
    return from(window.firstDay(day)).before(window.lastDay(day).plusDays(1));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MetricSeries that
        && unit.equals(that.unit)
        && Arrays.equals(days, that.days)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * unit.hashCode() + Arrays.hashCode(days)) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(unit.isEmpty() ? "series" : "series in " + unit);
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? ": " : ", ").append(days[i]).append(' ').append(values[i]);
    }
    return text.toString();
  }

  private ImmutableSortedMap<LocalDate, Double> byDay() {
    ImmutableSortedMap.Builder<LocalDate, Double> values = ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < size(); i++) {
      values.put(day(i), value(i));
    }
    return values.buildOrThrow();
  }
}
