package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openkam.core.finding.Finding;
import org.openkam.planning.selection.CutLine;
import org.openkam.planning.selection.Exclusion;

/**
 * Writes the accounts that were not chosen for a terminal: one line each, but one in all for those
 * that differ in their score only.
 */
final class ExcludedText {
  private static final String STATUS = "STATUS_NOT_ADMITTED";
  private static final int MOST_NAMES = 6;

  private final StudyReport report;
  private final CutLine cut;
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();
  private final Map<String, List<String>> byStatus = new LinkedHashMap<>();
  private int listed;
  private int lower;
  private int same;
  private int blocked;

  private ExcludedText(StudyReport report) {
    this.report = report;
    this.cut = CutLine.of(report.selection());
  }

  static ImmutableList<String> lines(StudyReport report) {
    return new ExcludedText(report).lines();
  }

  private ImmutableList<String> lines() {
    ImmutableList<Exclusion> exclusions = report.selection().exclusions();
    lines.add("Not chosen: " + Numbers.counted(exclusions.size(), "account"));
    exclusions.forEach(this::add);
    byStatus.forEach(this::addStatus);
    addCounted(lower, "a lower score than");
    addCounted(same, "the same score as");
    if (blocked > 0) {
      lines.add("  " + blocked + more() + ": the selection is blocked, so nobody is chosen");
    }
    return lines.build();
  }

  private void add(Exclusion exclusion) {
    if (has(exclusion, "SELECTION_BLOCKED")) {
      blocked++;
      return;
    }
    if (exclusion.reasons().size() == 1 && has(exclusion, STATUS)) {
      byStatus
          .computeIfAbsent(report.message(exclusion.reasons().get(0)), key -> new ArrayList<>())
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
    String more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
    String shown = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES))) + more;
    lines.add("  " + shown + ": " + reason);
  }

  private static boolean has(Exclusion exclusion, String code) {
    return exclusion.reasons().stream().map(Finding::code).anyMatch(code::equals);
  }

  /** {@return what an account lacks on the last key account} */
  private double shortfall(Exclusion exclusion) {
    return exclusion.score().map(score -> cut.shortfall(score).orElse(-1)).orElse(-1.0);
  }

  private String line(Exclusion exclusion) {
    String score =
        exclusion.score().map(found -> " (" + Numbers.score(found.score()) + ")").orElse("");
    return "  "
        + report.name(exclusion.account())
        + score
        + ": "
        + exclusion.reasons().stream().map(report::message).collect(Collectors.joining("; "));
  }

  /** {@return the word that tells those counted from those listed before} */
  private String more() {
    return listed == 0 ? "" : " more";
  }

  private void addCounted(int count, String than) {
    if (count > 0) {
      String have = more() + (count == 1 ? " has " : " have ");
      lines.add("  " + count + have + than + " the last key account");
    }
  }
}
