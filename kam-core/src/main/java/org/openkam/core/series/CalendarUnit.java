package org.openkam.core.series;

import java.time.LocalDate;
import java.time.YearMonth;

/** A period of the calendar that amounts are summed by. */
public enum CalendarUnit {
  /** A calendar month. */
  MONTH(1),

  /** Three months, from January, April, July or October. */
  QUARTER(3),

  /** A calendar year. */
  YEAR(12);

  private static final int MONTHS_PER_YEAR = 12;

  private final int months;

  CalendarUnit(int months) {
    this.months = months;
  }

  /** {@return the length in months, 1, 3 or 12} */
  public int months() {
    return months;
  }

  /**
   * Returns the number of the period that a day lies in; neighboring periods differ by one.
   *
   * @param day the day
   * @return the number, zero for the first period of the year zero
   */
  public long periodOf(LocalDate day) {
    return Math.floorDiv(monthOf(day), months);
  }

  /**
   * Returns the last day of a period.
   *
   * @param period the number of the period, as {@link #periodOf} counts
   * @return its last day
   */
  public LocalDate lastDay(long period) {
    long month = (period + 1) * months - 1;
    return YearMonth.of(
            Math.toIntExact(Math.floorDiv(month, MONTHS_PER_YEAR)),
            Math.floorMod(month, MONTHS_PER_YEAR) + 1)
        .atEndOfMonth();
  }

  /**
   * Returns the first day of a period.
   *
   * @param period the number of the period, as {@link #periodOf} counts
   * @return its first day
   */
  public LocalDate firstDay(long period) {
    return lastDay(period).withDayOfMonth(1).minusMonths(months - 1L);
  }

  /**
   * Places a day on a time axis on which every period is one long; within a month days lie evenly,
   * so that the last days of months, quarters and years lie at equal distances.
   *
   * @param day the day
   * @return the time in periods of this unit, rising strictly with the day
   */
  public double timeOf(LocalDate day) {
    return (monthOf(day) + (double) day.getDayOfMonth() / day.lengthOfMonth()) / months;
  }

  private static long monthOf(LocalDate day) {
    return (long) day.getYear() * MONTHS_PER_YEAR + day.getMonthValue() - 1;
  }
}
