package org.openkam.crm.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.openkam.core.execution.Interruption;
import org.openkam.crm.problem.CrmRefusedException;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemList;

/** Reads the visible sheets of a workbook. */
final class Workbooks {
  private Workbooks() {}

  static ImmutableList<Table> read(
      Path path, FileBytes bytes, TableSettings settings, ProblemList problems) {
    if (bytes.isOldWorkbook()) {
      throw problems.refusal(ProblemCode.SPREADSHEET_NOT_CSV, 0, "");
    }
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true))) {
      List<Sheet> sheets = new ArrayList<>();
      try (Stream<Sheet> all = workbook.getSheets()) {
        all.filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).forEach(sheets::add);
      }
      ImmutableList.Builder<Table> tables = ImmutableList.builder();
      for (Sheet sheet : sheets) {
        String name =
            sheets.size() == 1 ? problems.file() : problems.file() + "#" + sheet.getName();
        read(sheet, settings, sheets.size() == 1 ? problems : new ProblemList(name), bytes)
            .ifPresent(tables::add);
      }
      ImmutableList<Table> read = tables.build();
      if (read.isEmpty()) {
        throw problems.refusal(ProblemCode.SPREADSHEET_NOT_CSV, 0, "");
      }
      return read;
    } catch (CrmRefusedException | CancellationException passed) {
      throw passed;
    } catch (IOException | RuntimeException damaged) {
      // the library fails in many ways where bytes are damaged
      throw problems.refusal(ProblemCode.SPREADSHEET_NOT_CSV, 0, "");
    }
  }

  private static Optional<Table> read(
      Sheet sheet, TableSettings settings, ProblemList problems, FileBytes bytes)
      throws IOException {
    TableBuilder builder = new TableBuilder(problems, settings.headerRow());
    int[] rows = {0};
    try (Stream<Row> stream = sheet.openStream()) {
      stream.forEach(
          row -> {
            Interruption.check(TableReader.WORK);
            rows[0]++;
            add(row, builder);
          });
    }
    return rows[0] == 0 ? Optional.empty() : Optional.of(builder.build(bytes.sha256(), "", ""));
  }

  private static void add(Row row, TableBuilder builder) {
    int count = row.getCellCount();
    List<String> texts = new ArrayList<>(Collections.nCopies(count, ""));
    BitSet machine = new BitSet();
    for (int i = 0; i < count; i++) {
      Cell cell = row.getCell(i);
      if (cell != null) {
        machine.set(i, isNumber(cell) && !isDate(cell));
        texts.set(i, text(cell));
      }
    }
    builder.row(row.getRowNum(), texts, machine);
  }

  private static boolean isNumber(Cell cell) {
    return cell.getType() == CellType.NUMBER
        || (cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal);
  }

  private static String text(Cell cell) {
    if (isNumber(cell)) {
      return isDate(cell) ? date(cell.asDate()) : number((BigDecimal) cell.getValue());
    }
    if (cell.getType() == CellType.FORMULA && cell.getValue() == null) {
      return "#VALUE!";
    }
    String text = cell.getType() == CellType.ERROR ? cell.getRawValue() : cell.getText();
    return text == null ? "" : text;
  }

  private static String number(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static String date(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.toString();
  }

  /** A date is a number whose format has a day, a month or a year outside quotes and brackets. */
  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    boolean quoted = false;
    boolean bracketed = false;
    for (int i = 0; i < format.length(); i++) {
      char c = Character.toLowerCase(format.charAt(i));
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\') {
        i++;
      } else if (c == '[' || c == ']') {
        bracketed = c == '[';
      } else if (!quoted && !bracketed && (c == 'y' || c == 'd' || c == 'j' || c == 't')) {
        return true;
      }
    }
    return false;
  }
}
