package org.openkam.report;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionStability;

/** Writes a selection in short form for a terminal. */
final class TextReport {
  private static final int REASONS = 3;
  private static final int MOST_NAMES = 6;
  private static final int MOST_PROBLEMS = 5;
  private static final int WIDEST_NAME = 28;

  private final StudyReport report;
  private final Wording wording;
  private final Selection selection;
  private final StringBuilder text = new StringBuilder();

  TextReport(StudyReport report) {
    this.report = report;
    this.wording = report.wording();
    this.selection = report.selection();
  }

  String render() {
    line(StudyReport.headline(selection, wording));
    line(
        wording.text(
            "headline.model",
            "model",
            wording.label(selection.model().labels()),
            "day",
            report.study().day()));
    if (report.study().hasBlockingFinding()) {
      line("");
      line(wording.text("blocked"));
    }
    if (!selection.keyAccounts().isEmpty()) {
      shortlist(selection.keyAccounts());
    }
    if (!selection.futureKeyAccounts().isEmpty()) {
      title(wording.text("section.later"));
      shortlist(selection.futureKeyAccounts());
    }
    report.map().ifPresent(this::cells);
    Sections.of(report, wording).forEach(this::section);
    excluded();
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
          Strings.padStart(wording.figures().rank(chosen.score().rank()), 3, ' ')
              + ". "
              + Strings.padEnd(report.name(chosen.account()), width, ' ')
              + Strings.padStart(wording.figures().score(chosen.score().score()), 8, ' ')
              + "   "
              + wording.text("data.share", "share", chosen.score().coverage())
              + cell(chosen));
      line("     " + String.join("; ", wording.strongest(chosen.explanation(), REASONS)));
      report.stability().ifPresent(stability -> sure(stability, chosen));
    }
    String before = new RankGaps(report, wording).sentence();
    if (!before.isEmpty()) {
      line("");
      line(before);
    }
    report
        .stability()
        .ifPresent(
            stability -> {
              line("");
              line(new StabilityWords(report, stability, wording).draws());
            });
  }

  private void sure(SelectionStability stability, KeyAccount chosen) {
    StabilityWords words = new StabilityWords(report, stability, wording);
    stability
        .find(chosen.account())
        .ifPresent(
            account -> line("     " + words.selected(account) + "; " + words.breakEven(account)));
  }

  private String cell(KeyAccount chosen) {
    return report
        .map()
        .flatMap(map -> map.find(chosen.account()))
        .map(placement -> "   " + wording.label(placement.cell().labels()))
        .orElse("");
  }

  private void cells(PortfolioMap map) {
    title(
        wording.text("section.map")
            + " ("
            + wording.label(map.matrix().vertical().labels())
            + " / "
            + wording.label(map.matrix().horizontal().labels())
            + ")");
    int columns = map.matrix().horizontal().bands().size();
    for (int row = map.matrix().vertical().bands().size() - 1; row >= 0; row--) {
      for (int column = columns - 1; column >= 0; column--) {
        PortfolioMatrix.Cell cell = map.matrix().cell(column, row);
        ImmutableList<PortfolioMap.Placement> placed = map.in(cell);
        String bands =
            wording.label(map.matrix().vertical().bands().get(row))
                + " / "
                + wording.label(map.matrix().horizontal().bands().get(column));
        line(
            "  "
                + Strings.padEnd(bands, 22, ' ')
                + Strings.padStart(Integer.toString(placed.size()), 3, ' ')
                + "  "
                + Strings.padEnd(wording.label(cell.labels()), 32, ' ')
                + names(placed));
      }
    }
  }

  private String names(ImmutableList<PortfolioMap.Placement> placed) {
    return Names.atMost(
        MOST_NAMES,
        placed.stream().map(placement -> report.name(placement.account())).toList(),
        wording);
  }

  private void section(ReportSection section) {
    title(wording.text(section.title()));
    section.sentences().forEach(sentence -> line("  " + wording.capitalized(sentence)));
  }

  private void excluded() {
    String count = wording.text("excluded.count", "count", selection.exclusions().size());
    if (selection.exclusions().isEmpty()) {
      line("");
      line(count + ".");
      return;
    }
    title(wording.text("section.excluded") + " (" + count + ")");
    ExcludedText.lines(report, wording).forEach(line -> line("  " + line));
  }

  private void findings() {
    if (report.findings().isEmpty()) {
      return;
    }
    title(wording.text("section.findings"));
    report
        .findings()
        .forEach(
            finding ->
                line(
                    "  ["
                        + wording.text("severity." + finding.severity())
                        + "] "
                        + wording.sentence(finding)));
  }

  private void noticed() {
    if (report.noticed().isEmpty()) {
      return;
    }
    title(
        wording.text("section.noticed")
            + " ("
            + wording.text("noticed.places", "count", report.noticed().size())
            + ")");
    new NoticedWords(report, wording)
        .kinds().stream()
            .limit(MOST_PROBLEMS)
            .forEach(kind -> line("  " + kind.count() + " x " + kind.sentence()));
  }

  private void title(String title) {
    line("");
    line(title + ":");
  }

  private void line(String line) {
    text.append(Visible.line(line.stripTrailing())).append('\n');
  }
}
