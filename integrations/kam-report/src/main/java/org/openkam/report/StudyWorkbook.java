package org.openkam.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureColumn;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;
import org.openkam.report.WorkbookSheet.Column;
import org.openkam.scoring.strategy.AccountScore;

/** Writes a study as a workbook: the chosen, the others, what was measured, findings, origin. */
final class StudyWorkbook {
  private static final int REASONS = 3;

  private final StudyReport report;
  private final Wording wording;
  private final Workbook workbook;

  private StudyWorkbook(StudyReport report, Workbook workbook) {
    this.report = report;
    this.wording = report.wording();
    this.workbook = workbook;
  }

  static void write(StudyReport report, OutputStream out) throws IOException {
    checkSize(report.study().measured().accounts().size());
    Workbook workbook = new Workbook(out, "OpenKAM", "1.0");
    new StudyWorkbook(report, workbook).write();
    workbook.finish();
  }

  static void checkSize(int accounts) {
    checkArgument(
        accounts <= WorkbookSheet.MOST_ROWS,
        "workbook holds %s accounts at most, write the accounts as CSV: %s",
        WorkbookSheet.MOST_ROWS,
        accounts);
  }

  private void write() throws IOException {
    Selection selection = report.selection();
    chosen("section.chosen", selection.keyAccounts());
    if (!selection.futureKeyAccounts().isEmpty()) {
      chosen("section.later", selection.futureKeyAccounts());
    }
    excluded();
    measured();
    findings();
    problems();
    provenance();
  }

  private WorkbookSheet sheet(String title, List<Column> columns) {
    return new WorkbookSheet(workbook, wording.text(title), columns);
  }

  private Column column(String key, WorkbookSheet.Kind kind) {
    return new Column(wording.text(key), kind);
  }

  private void chosen(String title, ImmutableList<KeyAccount> accounts) throws IOException {
    WorkbookSheet sheet =
        sheet(
            title,
            ImmutableList.of(
                column("rank", WorkbookSheet.Kind.NUMBER),
                column("plan.id", WorkbookSheet.Kind.NAME),
                column("account", WorkbookSheet.Kind.NAME),
                column("score", WorkbookSheet.Kind.HUNDREDTHS),
                column("workbook.probability", WorkbookSheet.Kind.SHARE),
                column("workbook.coverage", WorkbookSheet.Kind.SHARE),
                column("position", WorkbookSheet.Kind.NAME),
                column("strategy", WorkbookSheet.Kind.SENTENCE),
                column("reasons", WorkbookSheet.Kind.SENTENCE)));
    for (KeyAccount chosen : accounts) {
      Optional<PortfolioMap.Placement> place =
          report.map().flatMap(map -> map.find(chosen.account()));
      sheet.row(
          chosen.score().rank(),
          chosen.account().value(),
          report.name(chosen.account()),
          chosen.score().score(),
          probability(chosen.account()),
          chosen.score().coverage(),
          place.map(found -> wording.label(found.cell().labels())).orElse(""),
          place.map(found -> wording.label(found.cell().strategy())).orElse(""),
          String.join("; ", wording.strongest(chosen.explanation(), REASONS)));
    }
    sheet.finish();
  }

  /** {@return how probable it is that an account is chosen; NaN where that was not examined} */
  private double probability(AccountId account) {
    return report
        .stability()
        .flatMap(stability -> stability.find(account))
        .map(found -> found.probability().share())
        .orElse(Double.NaN);
  }

  private void excluded() throws IOException {
    WorkbookSheet sheet =
        sheet(
            "section.excluded",
            ImmutableList.of(
                column("rank", WorkbookSheet.Kind.NUMBER),
                column("plan.id", WorkbookSheet.Kind.NAME),
                column("account", WorkbookSheet.Kind.NAME),
                column("score", WorkbookSheet.Kind.HUNDREDTHS),
                column("workbook.probability", WorkbookSheet.Kind.SHARE),
                column("reason", WorkbookSheet.Kind.SENTENCE),
                column("workbook.code", WorkbookSheet.Kind.NAME)));
    for (Selection.Exclusion exclusion : report.selection().exclusions()) {
      Optional<AccountScore> score = exclusion.score();
      sheet.row(
          score.map(AccountScore::rank).orElse(Double.NaN),
          exclusion.account().value(),
          report.name(exclusion.account()),
          score.map(AccountScore::score).orElse(Double.NaN),
          probability(exclusion.account()),
          exclusion.reasons().stream()
              .map(wording::sentence)
              .map(wording::capitalized)
              .collect(Collectors.joining("; ")),
          exclusion.reasons().stream().map(Finding::code).collect(Collectors.joining(" ")));
    }
    sheet.finish();
  }

  private void measured() throws IOException {
    MeasuredAccounts measured = report.study().measured();
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    columns.add(column("plan.id", WorkbookSheet.Kind.NAME));
    columns.add(column("account", WorkbookSheet.Kind.NAME));
    for (Measure measure : measured.measures()) {
      columns.add(
          new Column(
              wording.capitalized(wording.measure(measure.name())), WorkbookSheet.Kind.NUMBER));
    }
    WorkbookSheet sheet = sheet("section.figures", columns.build());
    ImmutableList<MeasureColumn> values =
        measured.measures().stream().map(measured::column).collect(ImmutableList.toImmutableList());
    Object[] cells = new Object[values.size() + 2];
    for (int row = 0; row < measured.accounts().size(); row++) {
      AccountId account = measured.accounts().get(row);
      cells[0] = account.value();
      cells[1] = report.name(account);
      for (int column = 0; column < values.size(); column++) {
        cells[column + 2] = values.get(column).value(row);
      }
      sheet.row(cells);
    }
    sheet.finish();
  }

  private void findings() throws IOException {
    WorkbookSheet sheet =
        sheet(
            "section.findings",
            ImmutableList.of(
                column("plan.kind", WorkbookSheet.Kind.NAME),
                column("findings", WorkbookSheet.Kind.SENTENCE),
                column("workbook.code", WorkbookSheet.Kind.NAME)));
    for (Finding finding : report.findings()) {
      sheet.row(
          wording.text("severity." + finding.severity()),
          wording.capitalized(wording.sentence(finding)),
          finding.code());
    }
    sheet.finish();
  }

  private void problems() throws IOException {
    WorkbookSheet sheet =
        sheet(
            "section.noticed",
            ImmutableList.of(
                column("count", WorkbookSheet.Kind.NUMBER),
                column("findings", WorkbookSheet.Kind.SENTENCE),
                column("data", WorkbookSheet.Kind.SENTENCE)));
    for (NoticedWords.Kind kind : new NoticedWords(report, wording).kinds()) {
      sheet.row((double) kind.count(), kind.sentence(), kind.rows());
    }
    sheet.finish();
  }

  private void provenance() throws IOException {
    ImmutableMap<String, String> parts = ProvenanceWords.of(report, wording);
    WorkbookSheet sheet =
        sheet(
            "section.provenance",
            ImmutableList.of(
                column("plan.what", WorkbookSheet.Kind.NAME),
                column("programme.value", WorkbookSheet.Kind.SENTENCE)));
    for (Map.Entry<String, String> part : parts.entrySet()) {
      sheet.row(part.getKey(), part.getValue());
    }
    sheet.finish();
  }
}
