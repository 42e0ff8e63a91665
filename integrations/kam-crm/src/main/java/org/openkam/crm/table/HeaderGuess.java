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
      int score = score(rows, i, width);
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

  private static int score(List<List<String>> rows, int index, int width) {
    List<String> row = rows.get(index);
    int filled = 0;
    int known = 0;
    int values = 0;
    for (int column = 0; column < row.size(); column++) {
      String text = row.get(column).strip();
      if (text.isEmpty()) {
        continue;
      }
      filled++;
      if (isKnown(text) && !isRepeated(rows, index, column)) {
        known++;
      } else if (isValue(text)) {
        values++;
      }
    }
    boolean hasWidth = row.size() == width || filled >= width;
    boolean isRecord =
        (values > 0 && known <= 2 * values) || (known == 0 && isLikeRows(rows, index));
    if (isRecord || filled == 0 || (!hasWidth && known < 2)) {
      return 0;
    }
    return filled + KNOWN * width * known + (hasWidth ? width : 0);
  }

  /** {@return whether a cell stands in its column again, as values do and headers do not} */
  private static boolean isRepeated(List<List<String>> rows, int index, int column) {
    String text = rows.get(index).get(column);
    for (int i = index + 1; i < rows.size(); i++) {
      if (column < rows.get(i).size() && rows.get(i).get(column).equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a cell with a digit has the form of all cells below it, as A1 above A2} */
  private static boolean isLikeRows(List<List<String>> rows, int index) {
    List<String> row = rows.get(index);
    for (int column = 0; column < row.size(); column++) {
      String shape = shape(row.get(column));
      boolean isAlike = shape.indexOf('9') >= 0 && index + 1 < rows.size();
      for (int i = index + 1; i < rows.size() && isAlike; i++) {
        isAlike = column < rows.get(i).size() && shape(rows.get(i).get(column)).equals(shape);
      }
      if (isAlike) {
        return true;
      }
    }
    return false;
  }

  /** {@return a text with each run of letters as one a and each of digits as one 9} */
  private static String shape(String text) {
    StringBuilder shape = new StringBuilder();
    for (char c : text.strip().toCharArray()) {
      char kind = Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'a' : c;
      if (shape.length() == 0 || shape.charAt(shape.length() - 1) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
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
