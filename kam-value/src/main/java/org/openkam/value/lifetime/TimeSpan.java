package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A span of time with its unit, so that weeks are never mistaken for days.
 *
 * @param amount the length in units, zero or more
 * @param unit the unit
 */
public record TimeSpan(double amount, Unit unit) {
  /**
   * Creates the span.
   *
   * @param amount the length in units, zero or more
   * @param unit the unit
   */
  public TimeSpan {
    requireNonNull(unit, "unit");
    checkArgument(
        amount >= 0 && Double.isFinite(amount), "time span must be zero or more: %s", amount);
    amount += 0.0;
  }

  /**
   * Returns a span of days.
   *
   * @param amount the number of days, zero or more
   * @return the span
   */
  public static TimeSpan days(double amount) {
    return new TimeSpan(amount, Unit.DAY);
  }

  /**
   * Returns a span of weeks.
   *
   * @param amount the number of weeks, zero or more
   * @return the span
   */
  public static TimeSpan weeks(double amount) {
    return new TimeSpan(amount, Unit.WEEK);
  }

  /**
   * Returns a span of months.
   *
   * @param amount the number of months, zero or more
   * @return the span
   */
  public static TimeSpan months(double amount) {
    return new TimeSpan(amount, Unit.MONTH);
  }

  /**
   * Returns a span of years.
   *
   * @param amount the number of years, zero or more
   * @return the span
   */
  public static TimeSpan years(double amount) {
    return new TimeSpan(amount, Unit.YEAR);
  }

  /**
   * Returns the length in a unit.
   *
   * @param other the unit to measure in
   * @return the length, zero or more
   */
  public double in(Unit other) {
    return unit == other ? amount : amount * unit.days() / other.days();
  }

  /**
   * Returns a multiple of the span.
   *
   * @param factor how many times, zero or more
   * @return the longer or shorter span in the same unit
   */
  public TimeSpan times(double factor) {
    return new TimeSpan(amount * factor, unit);
  }

  /**
   * A unit that spans of time are measured in.
   *
   * <p>A month is a twelfth of a year, a year 365.25 days. For another month, such as 4.345 weeks,
   * give the span in weeks.
   */
  public enum Unit {
    /** A day. */
    DAY(1),

    /** Seven days. */
    WEEK(7),

    /** A twelfth of a year. */
    MONTH(365.25 / 12),

    /** 365.25 days. */
    YEAR(365.25);

    private final double days;

    Unit(double days) {
      this.days = days;
    }

    /** {@return the length of the unit in days} */
    public double days() {
      return days;
    }
  }
}
