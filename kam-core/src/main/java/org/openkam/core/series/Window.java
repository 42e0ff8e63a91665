package org.openkam.core.series;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import java.time.LocalDate;

/**
 * How far back a measure looks: a number of complete calendar periods, the last of which ends on
 * the day of the reading or before it.
 *
 * <p>The period that still runs is left out, because half a quarter beside whole ones looks like a
 * decline. Read on 30 June or on 15 August, four quarters end on 30 June.
 *
 * @param length the number of periods, from one to 1200
 * @param unit the period
 */
public record Window(int length, CalendarUnit unit) {
  private static final int MAX_LENGTH = 1200;

  /**
   * Creates a window.
   *
   * @param length the number of periods, from one to 1200
   * @param unit the period
   */
  public Window {
    checkArgument(
        length >= 1 && length <= MAX_LENGTH,
        "window must have from 1 to %s periods: %s",
        MAX_LENGTH,
        length);
  }

  /**
   * Returns a window of months.
   *
   * @param length the number of months, from one to 1200
   * @return the window
   */
  public static Window months(int length) {
    return new Window(length, CalendarUnit.MONTH);
  }

  /**
   * Returns a window of quarters.
   *
   * @param length the number of quarters, from one to 1200
   * @return the window
   */
  public static Window quarters(int length) {
    return new Window(length, CalendarUnit.QUARTER);
  }

  /**
   * Returns a window of years.
   *
   * @param length the number of years, from one to 1200
   * @return the window
   */
  public static Window years(int length) {
    return new Window(length, CalendarUnit.YEAR);
  }

  /**
   * Returns the last period of the window.
   *
   * @param day the day of the reading
   * @return the number of the last period that ends on the day or before, as {@link
   *     CalendarUnit#periodOf} counts
   */
  public long lastPeriod(LocalDate day) {
    long running = unit.periodOf(day);
    return unit.lastDay(running).equals(day) ? running : running - 1;
  }

  /**
   * Returns the first period of the window.
   *
   * @param day the day of the reading
   * @return the number of the period, as {@link CalendarUnit#periodOf} counts
   */
  public long firstPeriod(LocalDate day) {
    return lastPeriod(day) - length + 1;
  }

  /**
   * Returns the first day that the window holds.
   *
   * @param day the day of the reading
   * @return the first day of the first period
   */
  public LocalDate firstDay(LocalDate day) {
    return unit.firstDay(firstPeriod(day));
  }

  /**
   * Returns the last day that the window holds.
   *
   * @param day the day of the reading
   * @return the last day of the last period, on the day of the reading or before
   */
  public LocalDate lastDay(LocalDate day) {
    return unit.lastDay(lastPeriod(day));
  }

  /** {@return the length and the unit, such as 8 quarters} */
  @Override
  public String toString() {
    return length + " " + Ascii.toLowerCase(unit.name()) + (length == 1 ? "" : "s");
  }
}
