package org.openkam.report;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.List;

/** Writes the rows of a CSV file (RFC 4180, lines end with a line feed). */
final class Csv {
  private static final double LARGEST_WHOLE = 1e15;

  /** The number of characters that a line seldom exceeds. */
  private static final int LINE = 256;

  private static final CharMatcher QUOTED = CharMatcher.anyOf("\",\r\n");

  private Csv() {}

  /** Writes the byte-order mark, without which spreadsheets take UTF-8 for another encoding. */
  static void startForSpreadsheet(Appendable out) throws IOException {
    out.append('\uFEFF');
  }

  static void row(Appendable out, List<String> fields) throws IOException {
    StringBuilder line = new StringBuilder(LINE);
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        line.append(',');
      }
      line.append(quoted(fields.get(i)));
    }
    out.append(line.append('\n'));
  }

  /** {@return a number with all its digits, a whole one without a fraction; NaN as nothing} */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    long whole = (long) value;
    return value == whole && Math.abs(value) < LARGEST_WHOLE
        ? Long.toString(whole)
        : Double.toString(value);
  }

  /** {@return whether a field has only signs that mean nothing but themselves, as numbers have} */
  private static boolean isPlain(String field) {
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == ',' || c == '=' || c == '+' || c == '@') {
        return false;
      }
    }
    return true;
  }

  /** Quotes where it is needed, and keeps spreadsheets from reading a name as a formula. */
  private static String quoted(String field) {
    if (isPlain(field)) {
      return field;
    }
    boolean formula = !field.isEmpty() && "=+@\t\r".indexOf(field.charAt(0)) >= 0;
    String text = Visible.text(formula ? "'" + field : field);
    return QUOTED.matchesAnyOf(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
