package org.openkam.crm.form;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes the text of a date apart: numbers, names of months, what stands between them. */
final class DateScanner {
  /** The first year of the hundred that two digits stand for. */
  static final int FIRST_TWO_DIGIT_YEAR = 1970;

  private static final int LAST_YEAR = 9999;

  private static final int LONGEST = 60;
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final int FIRST_SERIAL = 20_000;
  private static final int LAST_SERIAL = 60_000;
  private static final ImmutableSet<String> ORDINALS =
      ImmutableSet.of("er", "st", "nd", "rd", "th", "e", "de", "ème", "di");
  private static final ImmutableSet<String> QUARTERS = ImmutableSet.of("q", "k", "t");
  private static final ImmutableSet<String> WEEKS = ImmutableSet.of("w", "kw", "wk", "cw", "week");

  private final List<String> parts = new ArrayList<>();
  private final StringBuilder separators = new StringBuilder();
  private final String original;

  DateScanner(String original) {
    this.original = original;
  }

  DateCell scan() {
    if (original.length() > 10 * LONGEST) {
      return DateCell.TEXT;
    }
    String text = Normalizer.normalize(original, Normalizer.Form.NFKC).strip();
    if (FormWords.isEmpty(text)) {
      return DateCell.EMPTY;
    }
    if (text.length() > LONGEST) {
      return DateCell.TEXT;
    }
    split(withoutTime(text).toLowerCase(Locale.ROOT));
    return switch (parts.size()) {
      case 1 -> one(parts.get(0));
      case 2 -> two();
      case 3 -> three();
      default -> DateCell.TEXT;
    };
  }

  /** {@return the text before a time of day: all before the blank or T before the first colon} */
  private static String withoutTime(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return text;
    }
    int cut = colon;
    while (cut > 0 && Character.isDigit(text.charAt(cut - 1))) {
      cut--;
    }
    if (cut > 0 && (text.charAt(cut - 1) == 'T' || text.charAt(cut - 1) == 't')) {
      return text.substring(0, cut - 1);
    }
    return text.substring(0, cut).strip();
  }

  /** Splits into numbers and words; ordinals and the name of the weekday fall out. */
  private void split(String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int start = i;
      if (Character.isDigit(c)) {
        i = end(text, i, true);
        add(text.substring(start, i));
      } else if (Character.isLetter(c)) {
        i = end(text, i, false);
        String word = text.substring(start, i);
        if (FormWords.month(word) > 0 || QUARTERS.contains(word) || WEEKS.contains(word)) {
          add(word);
        } else if (start > 0 && !ORDINALS.contains(word)) {
          parts.clear();
          return;
        }
      } else {
        separate(c);
        i++;
      }
    }
  }

  private static int end(String text, int start, boolean digits) {
    int end = start;
    while (end < text.length()
        && (digits ? Character.isDigit(text.charAt(end)) : Character.isLetter(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private void add(String part) {
    if (separators.length() < parts.size()) {
      separators.append(' ');
    }
    parts.add(part);
  }

  private void separate(char c) {
    if (separators.length() < parts.size()) {
      separators.append(c);
    } else if (!parts.isEmpty() && separators.charAt(separators.length() - 1) == ' ') {
      separators.setCharAt(separators.length() - 1, c);
    }
  }

  private char separator(int index) {
    return index < separators.length() ? separators.charAt(index) : ' ';
  }

  private DateCell one(String part) {
    if (!isNumber(part)) {
      return DateCell.TEXT;
    }
    return switch (part.length()) {
      case 5 -> serial(Integer.parseInt(part));
      case 8 -> clear(number(part, 0, 4), number(part, 4, 6), number(part, 6, 8), false);
      case 10 -> epoch(Long.parseLong(part));
      case 13 -> epoch(Long.parseLong(part) / 1000);
      default -> DateCell.TEXT;
    };
  }

  private DateCell two() {
    String first = parts.get(0);
    String second = parts.get(1);
    if (isNumber(first) && isNumber(second)) {
      if (first.length() == 5 && (separator(0) == '.' || separator(0) == ',')) {
        return serial(Integer.parseInt(first));
      }
      if (first.length() == 4 && second.length() <= 2) {
        return month(Integer.parseInt(first), Integer.parseInt(second));
      }
      if (second.length() == 4 && first.length() <= 2) {
        return month(Integer.parseInt(second), Integer.parseInt(first));
      }
      return DateCell.TEXT;
    }
    if (FormWords.month(first) > 0 && second.length() == 4 && isNumber(second)) {
      return month(Integer.parseInt(second), FormWords.month(first));
    }
    if (FormWords.month(second) > 0 && first.length() == 4 && isNumber(first)) {
      return month(Integer.parseInt(first), FormWords.month(second));
    }
    return DateCell.TEXT;
  }

  private DateCell three() {
    String first = parts.get(0);
    String second = parts.get(1);
    String third = parts.get(2);
    if (isNumber(first) && isNumber(second) && isNumber(third)) {
      return numbers(first, second, third);
    }
    if (isNumber(third) && isNumber(first) && FormWords.month(second) > 0) {
      return first.length() == 4
          ? clear(Integer.parseInt(first), FormWords.month(second), shortNumber(third), false)
          : named(third, FormWords.month(second), first);
    }
    if (FormWords.month(first) > 0 && isNumber(second) && isNumber(third)) {
      return named(third, FormWords.month(first), second);
    }
    return period(first, second, third);
  }

  private DateCell numbers(String first, String second, String third) {
    if (first.length() == 4) {
      return clear(shortNumber(first), shortNumber(second), shortNumber(third), false);
    }
    boolean twoDigit = third.length() == 2;
    if ((third.length() != 4 && !twoDigit) || first.length() > 2 || second.length() > 2) {
      return DateCell.TEXT;
    }
    int year = year(third);
    int one = Integer.parseInt(first);
    int two = Integer.parseInt(second);
    if (separator(0) == '.') {
      return clear(year, two, one, twoDigit);
    }
    LocalDate dayFirst = day(year, two, one);
    LocalDate monthFirst = day(year, one, two);
    return dayFirst == null && monthFirst == null
        ? DateCell.TEXT
        : new DateCell(DateCell.Form.ORDERED, dayFirst, monthFirst, twoDigit);
  }

  private DateCell named(String year, int month, String day) {
    return year.length() == 4 || year.length() == 2
        ? clear(year(year), month, shortNumber(day), year.length() == 2)
        : DateCell.TEXT;
  }

  private DateCell period(String first, String second, String third) {
    String word = isNumber(first) ? second : first;
    String[] numbers = isNumber(first) ? new String[] {first, third} : new String[] {second, third};
    if (!isNumber(numbers[0]) || !isNumber(numbers[1])) {
      return DateCell.TEXT;
    }
    boolean yearFirst = numbers[0].length() == 4;
    String year = yearFirst ? numbers[0] : numbers[1];
    int part = shortNumber(yearFirst ? numbers[1] : numbers[0]);
    if (year.length() != 4) {
      return DateCell.TEXT;
    }
    if (QUARTERS.contains(word) && part >= 1 && part <= 4) {
      return month(Integer.parseInt(year), 3 * part);
    }
    if (WEEKS.contains(word) && part >= 1 && part <= 53) {
      LocalDate sunday =
          LocalDate.of(Integer.parseInt(year), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, part > 52 ? 52 : part)
              .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
              .plusWeeks(part > 52 ? 1 : 0);
      return sunday.getYear() > LAST_YEAR
          ? DateCell.TEXT
          : new DateCell(DateCell.Form.PERIOD, sunday, sunday, false);
    }
    return DateCell.TEXT;
  }

  private static DateCell month(int year, int month) {
    if (month < 1 || month > 12 || year < 1) {
      return DateCell.TEXT;
    }
    LocalDate last = YearMonth.of(year, month).atEndOfMonth();
    return new DateCell(DateCell.Form.PERIOD, last, last, false);
  }

  private static DateCell serial(int days) {
    if (days < FIRST_SERIAL || days > LAST_SERIAL) {
      return DateCell.TEXT;
    }
    LocalDate day = SERIAL_ZERO.plusDays(days);
    return new DateCell(DateCell.Form.SERIAL, day, day, false);
  }

  private static DateCell epoch(long seconds) {
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    return new DateCell(DateCell.Form.EPOCH, day, day, false);
  }

  static DateCell clear(int year, int month, int day, boolean twoDigit) {
    LocalDate date = day(year, month, day);
    return date == null ? DateCell.TEXT : new DateCell(DateCell.Form.CLEAR, date, date, twoDigit);
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static int year(String text) {
    int number = Integer.parseInt(text);
    if (text.length() != 2) {
      return number;
    }
    int century = FIRST_TWO_DIGIT_YEAR / 100 * 100;
    return century + number >= FIRST_TWO_DIGIT_YEAR ? century + number : century + 100 + number;
  }

  private static int shortNumber(String text) {
    return text.length() > 4 ? -1 : Integer.parseInt(text);
  }

  private static boolean isNumber(String text) {
    if (text.isEmpty() || text.length() > 13) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** {@return the number between two places, -1 if one of the characters is not a digit} */
  static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
