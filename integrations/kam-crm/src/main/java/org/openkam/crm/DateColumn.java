package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of one column; whether 3/4/2025 is in March or in April is decided by the whole
 * column.
 */
final class DateColumn {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([T ].*)?");
  private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final int MONTHS = 12;

  private final boolean monthFirst;
  private final boolean isAmbiguous;

  private DateColumn(boolean monthFirst, boolean isAmbiguous) {
    this.monthFirst = monthFirst;
    this.isAmbiguous = isAmbiguous;
  }

  static DateColumn of(List<String> texts) {
    ImmutableList<Matcher> parts =
        texts.stream()
            .map(PARTS::matcher)
            .filter(Matcher::matches)
            .collect(ImmutableList.toImmutableList());
    boolean firstIsDay = parts.stream().anyMatch(part -> number(part, 1) > MONTHS);
    boolean secondIsDay = parts.stream().anyMatch(part -> number(part, 2) > MONTHS);
    boolean slashes = texts.stream().anyMatch(text -> text.contains("/"));
    boolean monthFirst = secondIsDay || (!firstIsDay && slashes);
    return new DateColumn(monthFirst, !parts.isEmpty() && firstIsDay == secondIsDay);
  }

  /** {@return whether the column does not tell days from months} */
  boolean isAmbiguous() {
    return isAmbiguous;
  }

  /** {@return in words which of two readings was taken} */
  String reading() {
    return monthFirst ? "month/day/year" : "day/month/year";
  }

  /** {@return the date, or empty where the text is none} */
  Optional<LocalDate> parse(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return monthFirst
        ? date(number(parts, 3), number(parts, 1), number(parts, 2))
        : date(number(parts, 3), number(parts, 2), number(parts, 1));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
