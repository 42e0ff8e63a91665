package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;

/**
 * Puts into words what was noticed in the data: a finding whose evidence has a file, a row and a
 * column begins with that place.
 */
final class NoticedWords {
  private final StudyReport report;

  NoticedWords(StudyReport report) {
    this.report = report;
  }

  /** {@return one sentence a finding, with its place} */
  ImmutableList<String> sentences() {
    return report.noticed().stream()
        .map(finding -> place(finding.evidence()) + report.message(finding))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return how often each thing was noticed, whatever the row, the most frequent first} */
  List<Map.Entry<String, Long>> kinds() {
    Map<String, Long> kinds = new LinkedHashMap<>();
    for (Finding finding : report.noticed()) {
      String kind = place(finding.evidence(), "") + report.message(finding);
      kinds.merge(kind, 1L, Long::sum);
    }
    return kinds.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  private static String place(Attributes evidence) {
    return place(
        evidence, evidence.names().contains("row") ? " row " + evidence.rendered("row") : "");
  }

  private static String place(Attributes evidence, String row) {
    if (!evidence.names().contains("file")) {
      return "";
    }
    String column =
        evidence.names().contains("column") ? " column '" + evidence.rendered("column") + "'" : "";
    return evidence.rendered("file") + row + column + ": ";
  }
}
