package org.openkam.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;

/**
 * Puts into words what was noticed in the data, one sentence a kind: findings that say the same of
 * the same column of a file are one kind, whatever their row.
 */
final class NoticedWords {
  private static final int MOST_ROWS = 20;

  private final ListMultimap<String, Finding> kinds = LinkedListMultimap.create();
  private final Wording wording;

  NoticedWords(StudyReport report, Wording wording) {
    this.wording = wording;
    for (Finding finding : report.noticed()) {
      kinds.put(place(finding.evidence(), wording.sentence(finding)), finding);
    }
  }

  /** {@return the kinds, the most frequent first} */
  ImmutableList<Kind> kinds() {
    return kinds.asMap().entrySet().stream()
        .map(this::kind)
        .sorted(Comparator.comparingInt(Kind::count).reversed().thenComparing(Kind::sentence))
        .collect(toImmutableList());
  }

  private Kind kind(Map.Entry<String, Collection<Finding>> kind) {
    List<String> rows =
        kind.getValue().stream()
            .map(Finding::evidence)
            .filter(evidence -> evidence.names().contains("row"))
            .map(evidence -> evidence.rendered("row"))
            .toList();
    return new Kind(kind.getKey(), kind.getValue().size(), rows.isEmpty() ? "" : rows(rows));
  }

  private String rows(List<String> rows) {
    String shown =
        rows.size() <= MOST_ROWS
            ? wording.list(rows)
            : wording.text(
                "more.names",
                "names",
                String.join(", ", rows.subList(0, MOST_ROWS)),
                "count",
                rows.size() - MOST_ROWS);
    return wording.text("noticed.rows", "count", rows.size(), "rows", shown);
  }

  private String place(Attributes evidence, String sentence) {
    if (!evidence.names().contains("file")) {
      return sentence;
    }
    String file = evidence.rendered("file");
    return evidence.names().contains("column")
        ? wording.text(
            "noticed.in",
            ImmutableMap.of(
                "file", file, "column", evidence.rendered("column"), "sentence", sentence))
        : wording.text("noticed.in.file", "file", file, "sentence", sentence);
  }

  /**
   * A kind of thing that was noticed.
   *
   * @param sentence what it is, with file and column where it has them
   * @param count how often it was noticed, at least once
   * @param rows in which rows, or nothing
   */
  record Kind(String sentence, int count, String rows) {}
}
