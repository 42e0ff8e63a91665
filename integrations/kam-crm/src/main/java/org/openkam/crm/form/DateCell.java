package org.openkam.crm.form;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the text of one cell can be as a date, under either order of day and month; nothing is
 * decided here.
 */
public final class DateCell {
  static final DateCell EMPTY = new DateCell(Form.EMPTY, null, null, false);
  static final DateCell TEXT = new DateCell(Form.TEXT, null, null, false);

  /** How a date is written. */
  public enum Form {
    /** No value. */
    EMPTY,
    /** Not a date. */
    TEXT,
    /** A date whose parts are clear. */
    CLEAR,
    /** Two parts of which either can be the day. */
    ORDERED,
    /** A day number of a spreadsheet. */
    SERIAL,
    /** Seconds or milliseconds since 1970. */
    EPOCH,
    /** A month, quarter or week, which stands for its last day. */
    PERIOD
  }

  private final Form form;
  private final @Nullable LocalDate dayFirst;
  private final @Nullable LocalDate monthFirst;
  private final boolean twoDigitYear;

  DateCell(
      Form form,
      @Nullable LocalDate dayFirst,
      @Nullable LocalDate monthFirst,
      boolean twoDigitYear) {
    this.form = form;
    this.dayFirst = dayFirst;
    this.monthFirst = monthFirst;
    this.twoDigitYear = twoDigitYear;
  }

  /**
   * Reads a cell.
   *
   * @param text the text as it stands in the file
   * @return what it can be
   */
  public static DateCell of(String text) {
    DateCell iso = iso(text);
    return iso == null ? new DateScanner(text).scan() : iso;
  }

  /** {@return a date such as 2026-12-31, alone or before a time, by the short road} */
  private static @Nullable DateCell iso(String text) {
    if (text.length() < 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    if (text.length() > 10 && text.charAt(10) != ' ' && text.charAt(10) != 'T') {
      return null;
    }
    int year = DateScanner.number(text, 0, 4);
    int month = DateScanner.number(text, 5, 7);
    int day = DateScanner.number(text, 8, 10);
    if (year < 0 || month < 0 || day < 0) {
      return null;
    }
    return DateScanner.clear(year, month, day, false);
  }

  /** {@return how the date is written} */
  public Form form() {
    return form;
  }

  /** {@return whether the cell is a date under at least one order} */
  public boolean isDate() {
    return dayFirst != null || monthFirst != null;
  }

  /**
   * Returns the date under an order.
   *
   * @param order which part stands first
   * @return the date, empty if there is no such day
   */
  public Optional<LocalDate> value(DateOrder order) {
    return Optional.ofNullable(order == DateOrder.DAY_FIRST ? dayFirst : monthFirst);
  }

  /** {@return whether the year has two digits} */
  public boolean hasTwoDigitYear() {
    return twoDigitYear;
  }
}
