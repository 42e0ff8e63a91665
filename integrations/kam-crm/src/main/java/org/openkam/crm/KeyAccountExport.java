package org.openkam.crm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.crm.words.RecordKind;

/**
 * Writes key accounts as CSV and as a workbook, and as a file that the system they came from can
 * import.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it. No id is
 * invented: the file for the system names accounts by the column that named them in its export.
 */
public final class KeyAccountExport {
  private static final ImmutableList<String> HEADERS =
      ImmutableList.of("id", "name", "tier", "rank", "score", "reasons", "model");
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final ImmutableList<KeyAccountRow> rows;
  private final String model;

  private KeyAccountExport(ImmutableList<KeyAccountRow> rows, String model) {
    this.rows = rows;
    this.model = model;
  }

  /**
   * Returns an export.
   *
   * @param rows the key accounts, in the order in which they are written
   * @param model what chose them, such as the id of the model and its fingerprint
   * @return the export
   */
  public static KeyAccountExport of(List<KeyAccountRow> rows, String model) {
    return new KeyAccountExport(ImmutableList.copyOf(rows), model);
  }

  /**
   * {@return the key accounts as CSV with commas, lines ended by a line feed, after the byte-order
   * mark that spreadsheets know UTF-8 by}
   */
  public String csv() {
    return '\uFEFF' + text(',', HEADERS, rows.stream().map(this::cells).toList());
  }

  /**
   * Writes the key accounts as a workbook.
   *
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public void writeWorkbook(OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "OpenKAM", "1.0");
    Worksheet sheet = workbook.newWorksheet("key accounts");
    for (int column = 0; column < HEADERS.size(); column++) {
      sheet.value(0, column, HEADERS.get(column));
    }
    for (int i = 0; i < rows.size(); i++) {
      KeyAccountRow row = rows.get(i);
      sheet.value(i + 1, 0, guarded(row.account().value()));
      sheet.value(i + 1, 1, guarded(row.name()));
      sheet.value(i + 1, 2, guarded(row.tier()));
      sheet.value(i + 1, 3, row.rank());
      sheet.value(i + 1, 4, row.score());
      sheet.value(i + 1, 5, guarded(row.reasons()));
      sheet.value(i + 1, 6, guarded(model));
    }
    workbook.finish();
  }

  private ImmutableList<String> cells(KeyAccountRow row) {
    return ImmutableList.of(
        guarded(row.account().value()),
        guarded(row.name()),
        guarded(row.tier()),
        number(row.rank()),
        number(row.score()),
        guarded(row.reasons()),
        guarded(model));
  }

  /**
   * Returns a file for the system that the accounts came from: the column that names an account
   * there, by the header and with the separator of the export, then tier, rank, score and model.
   *
   * @param reading what was read from the system
   * @return the text; headers and rows only for accounts that the export names
   * @throws IllegalArgumentException if a row names an account that was not read
   */
  public String writeBack(Reading reading) {
    ImmutableMap<AccountId, Account> read =
        reading.accounts().stream()
            .collect(ImmutableMap.toImmutableMap(Account::id, account -> account));
    Optional<FilePlan> file =
        reading.plan().files().stream()
            .filter(plan -> plan.object().equals(Optional.of(RecordKind.ACCOUNT.label())))
            .findFirst();
    Optional<String> id = file.flatMap(plan -> header(plan, "account.id"));
    Optional<String> number = file.flatMap(plan -> header(plan, "account.number"));
    Optional<String> name = file.flatMap(plan -> header(plan, "account.name"));
    String key = id.or(() -> number).or(() -> name).orElse("id");
    char separator = file.flatMap(FilePlan::separator).map(text -> text.charAt(0)).orElse(',');
    ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
    for (KeyAccountRow row : rows) {
      Account account = read.get(row.account());
      checkArgument(account != null, "account '%s' was not read", row.account());
      lines.add(
          ImmutableList.of(
              guarded(row.account().value()),
              guarded(row.tier()),
              number(row.rank()),
              number(row.score()),
              guarded(model)));
    }
    ImmutableList<String> headers =
        ImmutableList.of(
            key, "Key Account Tier", "Key Account Rank", "Key Account Score", "Key Account Model");
    return text(separator, headers, lines.build());
  }

  private static Optional<String> header(FilePlan plan, String meaning) {
    return plan.columns().stream()
        .filter(column -> column.meaning().equals(Optional.of(meaning)))
        .map(ColumnPlan::header)
        .findFirst();
  }

  private static String text(
      char separator, List<String> headers, List<ImmutableList<String>> lines) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(text)) {
      writer.writeRecord(headers);
      lines.forEach(writer::writeRecord);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** {@return a text that no spreadsheet takes for a formula} */
  static String guarded(String text) {
    String stripped = text.stripLeading();
    boolean isFormula =
        !text.isEmpty()
            && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || (!stripped.isEmpty() && FORMULA_STARTS.indexOf(stripped.charAt(0)) >= 0));
    return isFormula ? "'" + text : text;
  }
}
