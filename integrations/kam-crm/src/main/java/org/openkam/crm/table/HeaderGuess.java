package org.openkam.crm.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openkam.crm.form.DateCell;
import org.openkam.crm.form.NumberCell;
import org.openkam.crm.words.HeaderUnit;
import org.openkam.crm.words.Vocabulary;

/** Finds the row that names the columns. */
final class HeaderGuess {
  private static final int MOST_TITLE_ROWS = 20;
  private static final int KNOWN = 3;

  private HeaderGuess() {}

  /**
   * {@return the index of the row that looks most like a header, -1 if none does} A header has as
   * many fields as most rows, holds neither numbers nor dates, and its words are known.
   */
  static int index(List<List<String>> rows) {
    int width = commonWidth(rows);
    int best = -1;
    int most = 0;
    for (int i = 0; i < Math.min(rows.size(), MOST_TITLE_ROWS + 1); i++) {
      int score = score(rows.get(i), width);
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  private static int commonWidth(List<List<String>> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static int score(List<String> row, int width) {
    int filled = 0;
    int known = 0;
    int values = 0;
    for (String cell : row) {
      String text = cell.strip();
      if (text.isEmpty()) {
        continue;
      }
      filled++;
      if (isKnown(text)) {
        known++;
      } else if (isValue(text)) {
        values++;
      }
    }
    boolean hasWidth = row.size() == width || filled >= width;
    if (values > known || filled == 0 || !hasWidth && known < 2) {
      return 0;
    }
    return filled + KNOWN * width * known + (hasWidth ? width : 0);
  }

  private static boolean isKnown(String text) {
    return Vocabulary.standard().knows(text)
        || Vocabulary.standard().knows(HeaderUnit.of(text).header());
  }

  private static boolean isValue(String text) {
    return NumberCell.of(text).kind() == NumberCell.Kind.NUMBER
        || DateCell.of(text).isDate()
        || text.indexOf('@') > 0;
  }
}
