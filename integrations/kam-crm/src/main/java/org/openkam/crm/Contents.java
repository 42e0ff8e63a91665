package org.openkam.crm;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.openkam.crm.form.DateCell;
import org.openkam.crm.form.NumberCell;
import org.openkam.crm.table.Column;

/** Whether the cells of a column can be what a role asks for; looks at the first thousand. */
final class Contents {
  private static final int LOOKED_AT = 1000;
  private static final ImmutableSet<String> TRUE =
      ImmutableSet.of(
          "true", "1", "yes", "y", "ja", "j", "oui", "o", "wahr", "waar", "vrai", "x", "t", "si",
          "sí", "sim", "tak");
  private static final ImmutableSet<String> FALSE =
      ImmutableSet.of(
          "false", "0", "no", "n", "nee", "nein", "non", "falsch", "onwaar", "faux", "f", "", "não",
          "nie");

  private Contents() {}

  static boolean fit(Column column, Role.Content content) {
    return switch (content) {
      case MONEY, COUNT, NUMBER -> share(column, content) >= 0.5;
      case DATE, FLAG -> share(column, content) > 0.5;
      case TEXT, WORD -> !isOther(column);
      case KEY, ANY -> true;
    };
  }

  /** {@return whether a column of words or names is one of dates or decimal numbers instead} */
  private static boolean isOther(Column column) {
    return (share(column, Role.Content.DATE) > 0.9 && share(column, Role.Content.NUMBER) < 0.9)
        || isFractions(column);
  }

  private static boolean isFractions(Column column) {
    int filled = 0;
    int fractions = 0;
    for (int row = 0; row < Math.min(column.size(), LOOKED_AT); row++) {
      String text = column.text(row);
      if (!text.isEmpty()) {
        filled++;
        NumberCell cell = NumberCell.of(text);
        boolean isNumber = cell.kind() == NumberCell.Kind.NUMBER;
        fractions += isNumber && cell.evidence() != NumberCell.Evidence.NEUTRAL ? 1 : 0;
      }
    }
    return filled > 0 && fractions > 0.9 * filled;
  }

  private static double share(Column column, Role.Content content) {
    int filled = 0;
    int fitting = 0;
    for (int row = 0; row < Math.min(column.size(), LOOKED_AT); row++) {
      String text = column.text(row);
      if (!text.isEmpty()) {
        filled++;
        fitting += fits(text, content) ? 1 : 0;
      }
    }
    return filled == 0 ? 1 : (double) fitting / filled;
  }

  private static boolean fits(String text, Role.Content content) {
    return switch (content) {
      case DATE -> DateCell.of(text).form() != DateCell.Form.TEXT;
      case FLAG -> flag(text).isPresent();
      default -> NumberCell.of(text).kind() != NumberCell.Kind.TEXT;
    };
  }

  /** {@return the truth of a cell, empty if it is neither yes nor no} */
  static Optional<Boolean> flag(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (TRUE.contains(lower)) {
      return Optional.of(true);
    }
    return FALSE.contains(lower) ? Optional.of(false) : Optional.empty();
  }
}
