package org.openkam.report;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.planning.positioning.Placement;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.scoring.explanation.Reasons;

/** Writes a selection in short form for a terminal. */
final class TextReport {
  private static final int REASONS = 3;
  private static final int MOST_NAMES = 6;
  private static final int MOST_PROBLEMS = 5;
  private static final int WIDEST_NAME = 28;

  private final StudyReport report;
  private final Selection selection;
  private final StringBuilder text = new StringBuilder();

  TextReport(StudyReport report) {
    this.report = report;
    this.selection = report.selection();
  }

  String render() {
    line(report.headline());
    if (report.study().hasBlockingFinding()) {
      line("");
      line("DO NOT USE THIS RESULT: see the findings marked BLOCKING below.");
    }
    if (!selection.keyAccounts().isEmpty()) {
      shortlist(selection.keyAccounts());
    }
    if (!selection.futureKeyAccounts().isEmpty()) {
      line("");
      line("For later:");
      shortlist(selection.futureKeyAccounts());
    }
    report.map().ifPresent(this::cells);
    report.sections().forEach(this::section);
    line("");
    ExcludedText.lines(report).forEach(this::line);
    findings();
    noticed();
    return text.toString();
  }

  private void shortlist(ImmutableList<KeyAccount> keyAccounts) {
    line("");
    int width =
        Math.min(
            WIDEST_NAME,
            keyAccounts.stream()
                .mapToInt(chosen -> report.name(chosen.account()).length())
                .max()
                .orElse(0));
    for (KeyAccount chosen : keyAccounts) {
      line(
          Strings.padStart(Numbers.rank(chosen.score().rank()), 3, ' ')
              + ". "
              + Strings.padEnd(report.name(chosen.account()), width, ' ')
              + Strings.padStart(Numbers.score(chosen.score().score()), 8, ' ')
              + "   data "
              + Numbers.percent(chosen.score().coverage())
              + cell(chosen));
      ImmutableList<String> reasons =
          Reasons.in(report.language()).strongest(chosen.explanation(), REASONS);
      line("     " + String.join("; ", reasons));
      report.stability().ifPresent(stability -> sure(stability, chosen));
    }
    report
        .stability()
        .ifPresent(
            stability -> {
              line("");
              line(new StabilityWords(report, stability).method());
            });
  }

  private void sure(SelectionStability stability, KeyAccount chosen) {
    StabilityWords words = new StabilityWords(report, stability);
    stability
        .find(chosen.account())
        .ifPresent(
            account ->
                line(
                    "     selected with probability "
                        + StabilityWords.probability(account)
                        + "; "
                        + words.breakEven(account)));
  }

  private String cell(KeyAccount chosen) {
    return report
        .map()
        .flatMap(map -> map.find(chosen.account()))
        .map(placement -> "   " + placement.cell().labels().in(report.language()))
        .orElse("");
  }

  private void cells(PortfolioMap map) {
    line("");
    line(
        "Where all accounts stand ("
            + map.matrix().vertical().labels().in(report.language())
            + " / "
            + map.matrix().horizontal().labels().in(report.language())
            + "):");
    int columns = map.matrix().horizontal().bands().size();
    for (int row = map.matrix().vertical().bands().size() - 1; row >= 0; row--) {
      for (int column = columns - 1; column >= 0; column--) {
        PortfolioMatrix.Cell cell = map.matrix().cell(column, row);
        ImmutableList<Placement> placed = map.in(cell);
        String bands =
            map.matrix().vertical().bands().get(row).in(report.language())
                + " / "
                + map.matrix().horizontal().bands().get(column).in(report.language());
        line(
            "  "
                + Strings.padEnd(bands, 16, ' ')
                + Strings.padStart(Integer.toString(placed.size()), 3, ' ')
                + "  "
                + Strings.padEnd(cell.labels().in(report.language()), 22, ' ')
                + names(placed));
      }
    }
  }

  private String names(ImmutableList<Placement> placed) {
    String names =
        placed.stream()
            .limit(MOST_NAMES)
            .map(placement -> report.name(placement.account()))
            .collect(Collectors.joining(", "));
    return placed.size() > MOST_NAMES
        ? names + " and " + (placed.size() - MOST_NAMES) + " more"
        : names;
  }

  private void section(ReportSection section) {
    line("");
    line(section.title() + ":");
    section.sentences().forEach(sentence -> line("  " + sentence));
  }

  private void findings() {
    if (report.findings().isEmpty()) {
      return;
    }
    line("");
    line("Worth knowing:");
    report
        .findings()
        .forEach(finding -> line("  [" + finding.severity() + "] " + report.message(finding)));
  }

  private void noticed() {
    if (report.noticed().isEmpty()) {
      return;
    }
    line("");
    line("Noticed in the data: " + Numbers.counted(report.noticed().size(), "place"));
    new NoticedWords(report)
        .kinds().stream()
            .limit(MOST_PROBLEMS)
            .forEach(kind -> line("  " + kind.getValue() + " x " + kind.getKey()));
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
