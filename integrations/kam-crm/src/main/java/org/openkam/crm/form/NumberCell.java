package org.openkam.crm.form;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the text of one cell can be as a number, under either decimal sign; nothing is decided here.
 */
public final class NumberCell {
  static final NumberCell EMPTY = new NumberCell(Kind.EMPTY, null, null);
  static final NumberCell TEXT = new NumberCell(Kind.TEXT, null, null);
  static final NumberCell ERROR = new NumberCell(Kind.ERROR, null, null);
  static final NumberCell RANGE = new NumberCell(Kind.RANGE, null, null);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FAST_LENGTH = 17;
  private static final int GROUP = 3;

  /** What a cell is. */
  public enum Kind {
    /** No value: blank or a word that stands for none. */
    EMPTY,
    /** A number under at least one decimal sign. */
    NUMBER,
    /** A lower and an upper end, or one of them. */
    RANGE,
    /** The error of a spreadsheet formula. */
    ERROR,
    /** Anything else. */
    TEXT
  }

  /** What a cell says about the decimal sign of its column. */
  public enum Evidence {
    /** No sign, or the same number under both. */
    NEUTRAL,
    /** Fits the point only. */
    POINT,
    /** Fits the comma only. */
    COMMA,
    /** Fits both and differs. */
    OPEN
  }

  private final Kind kind;
  private final @Nullable BigDecimal point;
  private final @Nullable BigDecimal comma;
  private @Nullable String currency;
  private String currencySign = "";
  private boolean percent;
  private boolean magnitude;
  private boolean lakh;

  NumberCell(Kind kind, @Nullable BigDecimal point, @Nullable BigDecimal comma) {
    this.kind = kind;
    this.point = point;
    this.comma = comma;
  }

  /**
   * Reads a cell.
   *
   * @param text the text as it stands in the file
   * @return what it can be
   */
  public static NumberCell of(String text) {
    NumberCell plain = plain(text);
    return plain == null ? new NumberScanner(text).scan() : plain;
  }

  /**
   * Reads a cell that holds a number as programs write it, such as the number of a workbook.
   *
   * @param text the text
   * @return the number, with a decimal point whatever its column has
   */
  public static NumberCell ofMachine(String text) {
    try {
      BigDecimal value = new BigDecimal(text);
      return new NumberCell(Kind.NUMBER, value, value);
    } catch (NumberFormatException notOne) {
      return of(text);
    }
  }

  /** {@return a number of digits and at most one sign, by the short road; null for all else} */
  private static @Nullable NumberCell plain(String text) {
    int length = text.length();
    if (length == 0) {
      return EMPTY;
    }
    if (length > FAST_LENGTH) {
      return null;
    }
    int i = text.charAt(0) == '-' ? 1 : 0;
    int start = i;
    long unscaled = 0;
    int at = -1;
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        unscaled = unscaled * 10 + (c - '0');
      } else if ((c == '.' || c == ',') && at < 0) {
        at = i;
      } else {
        return null;
      }
    }
    int whole = (at < 0 ? length : at) - start;
    int fraction = at < 0 ? 0 : length - at - 1;
    if (whole == 0 || (at >= 0 && fraction == 0)) {
      return null;
    }
    BigDecimal value = BigDecimal.valueOf(start == 1 ? -unscaled : unscaled, fraction);
    if (at < 0) {
      return new NumberCell(Kind.NUMBER, value, value);
    }
    boolean canGroup = fraction == GROUP && whole <= GROUP && text.charAt(start) != '0';
    BigDecimal grouped = canGroup ? BigDecimal.valueOf(start == 1 ? -unscaled : unscaled) : null;
    return text.charAt(at) == '.'
        ? new NumberCell(Kind.NUMBER, value, grouped)
        : new NumberCell(Kind.NUMBER, grouped, value);
  }

  NumberCell withCurrency(@Nullable String code, String sign) {
    currency = code;
    currencySign = sign;
    return this;
  }

  NumberCell withPercent() {
    percent = true;
    return this;
  }

  NumberCell withMagnitude() {
    magnitude = true;
    return this;
  }

  NumberCell withLakh() {
    lakh = true;
    return this;
  }

  /** {@return what the cell is} */
  public Kind kind() {
    return kind;
  }

  /** {@return what the cell says about the decimal sign; meaningful for numbers only} */
  public Evidence evidence() {
    if (point == null) {
      return Evidence.COMMA;
    }
    if (comma == null) {
      return Evidence.POINT;
    }
    return point.compareTo(comma) == 0 ? Evidence.NEUTRAL : Evidence.OPEN;
  }

  /**
   * Returns the number under a decimal sign; a percentage as a fraction.
   *
   * @param sign the sign of the column
   * @return the number, empty if the cell is none under that sign
   */
  public Optional<BigDecimal> value(DecimalSign sign) {
    BigDecimal value = sign == DecimalSign.POINT ? point : comma;
    return Optional.ofNullable(value == null || !percent ? value : value.divide(HUNDRED));
  }

  /** {@return the code of the currency beside the number, empty if none stands there} */
  public Optional<String> currency() {
    return Optional.ofNullable(currency);
  }

  /** {@return how the currency is written, empty if none stands there} */
  public String currencySign() {
    return currencySign;
  }

  /** {@return whether a percent sign stands behind the number} */
  public boolean isPercent() {
    return percent;
  }

  /** {@return whether a word of magnitude stands behind the number} */
  public boolean hasMagnitude() {
    return magnitude;
  }

  /** {@return whether the number is grouped as in India only} */
  public boolean isLakh() {
    return lakh;
  }
}
