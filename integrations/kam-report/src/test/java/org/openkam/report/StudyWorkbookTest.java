package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.study.Study;
import org.openkam.report.WorkbookSheet.Column;
import org.openkam.report.WorkbookSheet.Kind;

final class StudyWorkbookTest {
  private static byte[] written(StudyReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.writeWorkbook(out);
    return out.toByteArray();
  }

  /** {@return the rows of each sheet by its name, as another program reads them} */
  static Map<String, List<Row>> read(StudyReport report) throws IOException {
    Map<String, List<Row>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(written(report)))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheets.put(sheet.getName(), sheet.read());
      }
    }
    return sheets;
  }

  private static List<Row> sheet(StudyReport report, String name) throws IOException {
    return Objects.requireNonNull(read(report).get(name), name);
  }

  private static List<String> texts(Row row) {
    return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
  }

  @Test
  void hasASheetForEachPartInTheLanguageOfTheReader() throws IOException {
    assertThat(read(new StudyReport(ReportStudies.whole(), Locale.ENGLISH)).keySet())
        .containsExactly(
            "Key accounts",
            "Not selected, and why",
            "Figures",
            "Worth knowing",
            "Noticed in the data",
            "Where this comes from");
    assertThat(read(new StudyReport(ReportStudies.whole(), Locale.GERMAN)).keySet())
        .containsExactly(
            "Key Accounts",
            "Nicht ausgewählt, und warum",
            "Kennzahlen",
            "Wissenswertes",
            "In den Daten aufgefallen",
            "Herkunft");
  }

  @Test
  void writesTheChosenWithNumbersThatCanBeReckonedWith() throws IOException {
    Study study = ReportStudies.whole();

    List<Row> rows = sheet(new StudyReport(study, Locale.ENGLISH), "Key accounts");

    assertThat(texts(rows.get(0)))
        .containsExactly(
            "Rank",
            "Id",
            "Account",
            "Score",
            "Probability of being selected",
            "Share measured",
            "Position",
            "What to do",
            "Strongest reasons");
    assertThat(rows).hasSize(study.keyAccounts().size() + 1);
    for (int i = 0; i < study.keyAccounts().size(); i++) {
      KeyAccount chosen = study.keyAccounts().get(i);
      Row row = rows.get(i + 1);
      assertThat(number(row.getCell(0))).isEqualTo(chosen.score().rank());
      assertThat(row.getCell(1).getText()).isEqualTo(chosen.account().value());
      assertThat(row.getCell(2).getText()).isEqualTo(study.name(chosen.account()));
      assertThat(number(row.getCell(3))).isEqualTo(chosen.score().score());
      assertThat(number(row.getCell(4)))
          .isEqualTo(
              study
                  .stability()
                  .orElseThrow()
                  .find(chosen.account())
                  .orElseThrow()
                  .probability()
                  .share());
    }
  }

  private static double number(Cell cell) {
    assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
    return cell.asNumber().doubleValue();
  }

  @Test
  void writesEveryOtherAccountWithItsReasons() throws IOException {
    Study study = ReportStudies.whole();
    StudyReport report = new StudyReport(study, Locale.ENGLISH);

    List<Row> rows = sheet(report, "Not selected, and why");

    List<Selection.Exclusion> exclusions = study.selection().exclusions();
    assertThat(rows).hasSize(exclusions.size() + 1);
    for (int i = 0; i < exclusions.size(); i++) {
      Selection.Exclusion exclusion = exclusions.get(i);
      assertThat(rows.get(i + 1).getCell(1).getText()).isEqualTo(exclusion.account().value());
      assertThat(rows.get(i + 1).getCell(5).getText())
          .isEqualToIgnoringCase(
              String.join(
                  "; ", exclusion.reasons().stream().map(report.wording()::sentence).toList()));
      assertThat(rows.get(i + 1).getCell(6).getText()).isEqualTo(exclusion.reasons().get(0).code());
    }
  }

  @Test
  void writesWhatWasMeasuredAndLeavesWhatWasNotEmpty() throws IOException {
    Study study = ReportStudies.whole();

    List<Row> rows = sheet(new StudyReport(study, Locale.ENGLISH), "Figures");

    assertThat(rows).hasSize(study.measured().accounts().size() + 1);
    int empty = 0;
    for (int i = 0; i < study.measured().accounts().size(); i++) {
      for (int column = 0; column < study.measured().measures().size(); column++) {
        double value =
            study.measured().column(study.measured().measures().asList().get(column)).value(i);
        Cell cell = rows.get(i + 1).getOptionalCell(column + 2).orElse(null);
        if (Double.isNaN(value)) {
          empty++;
          assertThat(cell).isNull();
        } else {
          assertThat(number(Objects.requireNonNull(cell))).isEqualTo(value);
        }
      }
    }
    assertThat(empty).isPositive();
  }

  @Test
  void keepsHostileNamesAsTexts() throws IOException {
    for (String name : List.of("=HYPERLINK(\"x\")", "@SUM(1)", "a\u0000\u001b[31mb\u202ec")) {
      Study study = ReportStudies.hostile(name);

      List<Row> rows = sheet(new StudyReport(study, Locale.ENGLISH), "Key accounts");

      assertThat(rows)
          .allSatisfy(
              row ->
                  assertThat(row.stream().filter(Objects::nonNull))
                      .extracting(Cell::getType)
                      .doesNotContain(CellType.FORMULA));
      assertThat(rows.get(1).getCell(2).getText())
          .isEqualTo(Visible.text(study.name(study.keyAccounts().get(0).account())))
          .doesNotContain("\u001b", "\u0000", "\u202e");
    }
  }

  @Test
  void cutsWhatACellAndATitleCannotHold() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(out, "OpenKAM", "1.0");
    WorkbookSheet sheet =
        new WorkbookSheet(
            workbook, "a/b: " + "c".repeat(40), List.of(new Column("text", Kind.SENTENCE)));
    sheet.row("x".repeat(40_000));
    sheet.finish();
    workbook.finish();

    try (ReadableWorkbook read =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      Sheet first = read.getFirstSheet();
      assertThat(first.getName()).isEqualTo("a b  " + "c".repeat(26));
      assertThat(first.read().get(1).getCell(0).getText()).isEqualTo("x".repeat(32_766) + "…");
    }
  }

  @Test
  void writesManyRows() throws IOException {
    StudyReport report = new StudyReport(ReportStudies.many(3_000), Locale.FRENCH);

    List<Row> rows = sheet(report, "Chiffres");

    assertThat(rows).hasSize(3_001);
    assertThat(rows.get(3_000).getRowNum()).isEqualTo(3_001);
  }

  @Test
  void refusesMoreRowsThanASheetHolds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StudyWorkbook.checkSize(1_048_576))
        .withMessage("workbook holds 1048575 accounts at most, write the accounts as CSV: 1048576");
  }
}
