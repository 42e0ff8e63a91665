package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openkam.core.finding.Finding;
import org.openkam.planning.selection.CutLine;
import org.openkam.planning.selection.Selection;

/**
 * Writes the accounts that were not chosen for a terminal: one line each, but one in all for those
 * that differ in their score only.
 */
final class ExcludedText {
  private static final String STATUS = "STATUS_NOT_ADMITTED";
  private static final int MOST_NAMES = 6;

  private final StudyReport report;
  private final Wording wording;
  private final CutLine cut;
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();
  private final Map<String, List<String>> byStatus = new LinkedHashMap<>();
  private int listed;
  private int lower;
  private int same;
  private int blocked;

  private ExcludedText(StudyReport report, Wording wording) {
    this.report = report;
    this.wording = wording;
    this.cut = CutLine.of(report.selection());
  }

  static ImmutableList<String> lines(StudyReport report, Wording wording) {
    return new ExcludedText(report, wording).lines();
  }

  private ImmutableList<String> lines() {
    report.selection().exclusions().forEach(this::add);
    byStatus.forEach(this::addStatus);
    addCounted("excluded.lower", lower);
    addCounted("excluded.same", same);
    addCounted("excluded.blocked", blocked);
    return lines.build();
  }

  private void add(Selection.Exclusion exclusion) {
    if (has(exclusion, "SELECTION_BLOCKED")) {
      blocked++;
      return;
    }
    if (exclusion.reasons().size() == 1 && has(exclusion, STATUS)) {
      byStatus
          .computeIfAbsent(wording.sentence(exclusion.reasons().get(0)), key -> new ArrayList<>())
          .add(report.name(exclusion.account()));
      return;
    }
    double shortfall = has(exclusion, "BELOW_THE_CUT") ? shortfall(exclusion) : -1;
    if (shortfall > 0) {
      lower++;
    } else if (shortfall == 0) {
      same++;
    } else {
      listed++;
      lines.add(line(exclusion));
    }
  }

  private void addStatus(String reason, List<String> names) {
    listed += names.size();
    int more = names.size() - MOST_NAMES;
    List<String> shown = new ArrayList<>(names.subList(0, Math.min(names.size(), MOST_NAMES)));
    if (more > 0) {
      shown.add("+" + more);
    }
    lines.add(wording.text("about", "account", wording.list(shown), "sentence", reason));
  }

  private static boolean has(Selection.Exclusion exclusion, String code) {
    return exclusion.reasons().stream().map(Finding::code).anyMatch(code::equals);
  }

  /** {@return what an account lacks on the last key account} */
  private double shortfall(Selection.Exclusion exclusion) {
    return exclusion.score().map(score -> cut.shortfall(score).orElse(-1)).orElse(-1.0);
  }

  private String line(Selection.Exclusion exclusion) {
    String score =
        exclusion
            .score()
            .map(found -> " (" + wording.figures().score(found.score()) + ")")
            .orElse("");
    return wording.text(
        "about",
        "account",
        report.name(exclusion.account()) + score,
        "sentence",
        exclusion.reasons().stream().map(wording::sentence).collect(Collectors.joining("; ")));
  }

  private void addCounted(String key, int count) {
    if (count > 0) {
      lines.add(wording.text(key, "count", count, "listed", listed));
    }
  }
}
