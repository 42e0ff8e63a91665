package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.openkam.core.finding.Finding;
import org.openkam.planning.selection.CutLine;
import org.openkam.planning.selection.Selection;

/**
 * Writes the accounts that were not chosen for a terminal: one line each, but one in all for those
 * that differ in their score only.
 */
final class ExcludedText {
  private final StudyReport report;
  private final Wording wording;
  private final CutLine cut;
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();
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
