package org.openkam.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;

/** Findings as the library makes them: each code, and each kind of evidence that it comes with. */
final class FindingSamples {
  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final Splitter ELEMENTS = Splitter.on("; ").omitEmptyStrings();

  private FindingSamples() {}

  static ImmutableList<Finding> all() {
    return Templates.resource("findings.tsv")
        .lines()
        .map(FindingSamples::finding)
        .collect(ImmutableList.toImmutableList());
  }

  private static Finding finding(String line) {
    List<String> columns = COLUMNS.splitToList(line);
    return Finding.builder()
        .code(columns.get(0))
        .severity(Finding.Severity.valueOf(columns.get(1)))
        .subject(columns.get(2))
        .sentence("no sentence for " + columns.get(0))
        .evidence(named(columns.subList(3, columns.size())))
        .build();
  }

  private static Attributes named(List<String> pairs) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      values.put(pair.substring(0, equals), value(pair.substring(equals + 1)));
    }
    return Attributes.copyOf(values);
  }

  private static Object value(String text) {
    if (text.startsWith("[")) {
      return ELEMENTS.splitToList(text.substring(1, text.length() - 1)).stream()
          .map(FindingSamples::value)
          .toList();
    }
    if (text.startsWith("{")) {
      return named(ELEMENTS.splitToList(text.substring(1, text.length() - 1)));
    }
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return LocalDate.parse(text);
    }
    return text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?") ? Double.valueOf(text) : text;
  }
}
