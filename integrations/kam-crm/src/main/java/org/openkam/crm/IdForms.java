package org.openkam.crm;

import java.util.Optional;
import org.openkam.crm.problem.ProblemCode;

/** Refuses ids of which a spreadsheet cut the digits. */
final class IdForms {
  private IdForms() {}

  static void check(FileReading file, Optional<ColumnReading> column) {
    if (column.isEmpty() || !column.get().column().holds('+')) {
      return;
    }
    for (int row = 0; row < file.table().size(); row++) {
      String text = column.get().text(row);
      if (isCut(text)) {
        throw file.problems()
            .refusal(
                ProblemCode.ID_PRECISION_LOST,
                file.table().rowNumber(row),
                column.get().header(),
                "value",
                text);
      }
    }
  }

  /** {@return whether an id is written as in 1.05284E+11} */
  private static boolean isCut(String text) {
    int at = text.indexOf("E+");
    if (at < 3 || at > 20 || text.length() - at > 5 || text.length() - at < 3) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isDigit = c >= '0' && c <= '9';
      boolean isSign = i == 1 && (c == '.' || c == ',');
      if (!isDigit && !isSign && i != at && i != at + 1) {
        return false;
      }
    }
    return true;
  }
}
