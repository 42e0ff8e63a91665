package org.openkam.crm.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out the separator: the one by which most lines fall into equally many fields. */
final class Separators {
  private static final char[] CANDIDATES = {',', ';', '\t', '|'};
  private static final int LINES = 200;

  private Separators() {}

  static char guess(String head) {
    char best = ',';
    double most = 0;
    for (char candidate : CANDIDATES) {
      double score = score(counts(head, candidate));
      if (score > most) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  /** {@return the share of the commonest number of fields, a little more for more fields} */
  private static double score(List<Integer> counts) {
    Map<Integer, Integer> lines = new HashMap<>();
    counts.forEach(count -> lines.merge(count, 1, Integer::sum));
    double best = 0;
    for (Map.Entry<Integer, Integer> entry : lines.entrySet()) {
      if (entry.getKey() > 1) {
        double share = (double) entry.getValue() / counts.size();
        best = Math.max(best, share * (1 + Math.min(entry.getKey(), 50) / 100.0));
      }
    }
    return best;
  }

  private static List<Integer> counts(String head, char separator) {
    List<Integer> counts = new ArrayList<>();
    boolean quoted = false;
    int fields = 1;
    boolean filled = false;
    boolean atStart = true;
    for (int i = 0; i < head.length() && counts.size() < LINES; i++) {
      char c = head.charAt(i);
      if (quoted) {
        quoted = c != '"';
      } else if (c == '"' && atStart) {
        quoted = true;
        filled = true;
      } else if (c == separator) {
        fields++;
        filled = true;
        atStart = true;
        continue;
      } else if (c == '\n' || c == '\r') {
        if (filled) {
          counts.add(fields);
        }
        fields = 1;
        filled = false;
        atStart = true;
        continue;
      } else {
        filled = true;
      }
      atStart = c == '"' && !quoted;
    }
    if (filled && counts.isEmpty()) {
      counts.add(fields);
    }
    return counts;
  }
}
