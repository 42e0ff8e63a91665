package org.openkam.crm;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads the numbers of one column; whether a comma or a point is the decimal sign is decided by the
 * whole column.
 */
final class NumberColumn {
  private static final Pattern DECORATION = Pattern.compile("[\\s\u00a0$€£%]|EUR|USD|GBP");
  private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]*\\.?[0-9]+([eE][+-]?[0-9]+)?");
  private static final Pattern COMMA_DECIMAL =
      Pattern.compile("[+-]?[0-9]{1,3}(\\.?[0-9]{3})*,[0-9]+|[+-]?[0-9]+,[0-9]{1,2}");
  private static final Pattern GROUPED_BY_POINTS =
      Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{3}){2,}(,[0-9]+)?");
  private static final Pattern GROUPED_BY_COMMAS =
      Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");

  private final boolean commaIsDecimal;

  private NumberColumn(boolean commaIsDecimal) {
    this.commaIsDecimal = commaIsDecimal;
  }

  static NumberColumn of(List<String> texts) {
    boolean comma =
        texts.stream()
            .map(NumberColumn::bare)
            .anyMatch(
                text ->
                    GROUPED_BY_POINTS.matcher(text).matches()
                        || (COMMA_DECIMAL.matcher(text).matches()
                            && !GROUPED_BY_COMMAS.matcher(text).matches()));
    return new NumberColumn(comma);
  }

  /** {@return whether at least half of the texts that are not empty are numbers} */
  static boolean isMostlyNumbers(List<String> texts) {
    NumberColumn column = of(texts);
    List<String> filled = texts.stream().filter(text -> !text.isEmpty()).toList();
    long numbers = filled.stream().filter(text -> column.parse(text).isPresent()).count();
    return !filled.isEmpty() && 2 * numbers >= filled.size();
  }

  /** {@return the number, or empty where the text is none} */
  OptionalDouble parse(String text) {
    String bare = bare(text);
    String plain;
    if (commaIsDecimal) {
      plain = bare.replace(".", "").replace(',', '.');
    } else {
      plain = GROUPED_BY_COMMAS.matcher(bare).matches() ? bare.replace(",", "") : bare;
    }
    if (!PLAIN.matcher(plain).matches()) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(plain);
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  private static String bare(String text) {
    return DECORATION.matcher(text).replaceAll("");
  }
}
