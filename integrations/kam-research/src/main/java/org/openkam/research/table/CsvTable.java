package org.openkam.research.table;

import static com.google.common.base.Preconditions.checkArgument;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table from CSV by its columns. */
final class CsvTable {
  private final List<Column> columns;

  CsvTable(List<Column> columns) {
    this.columns = columns;
  }

  Table read(Reader in) throws IOException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    try {
      Iterator<CsvRecord> records =
          CsvReader.builder().skipEmptyLines(false).ofCsvRecord(in).iterator();
      List<String> names = columns.stream().map(Column::name).toList();
      List<String> header = records.hasNext() ? records.next().getFields() : List.of();
      checkArgument(header.equals(names), "table must have the columns %s: %s", names, header);
      while (records.hasNext()) {
        rows.add(row(records.next()));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw new IllegalArgumentException("table is not CSV: " + e.getMessage(), e);
    }
    return Table.of(columns, rows);
  }

  private List<@Nullable Object> row(CsvRecord line) {
    checkArgument(
        line.getFieldCount() == columns.size(),
        "line %s must have %s cells: %s",
        line.getStartingLineNumber(),
        columns.size(),
        line.getFieldCount());
    List<@Nullable Object> row = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      row.add(cell(line, i));
    }
    return row;
  }

  private @Nullable Object cell(CsvRecord line, int index) {
    String text = line.getField(index);
    Column column = columns.get(index);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return switch (column.type()) {
        case TEXT -> text;
        case NUMBER -> Double.valueOf(text);
        case WHOLE -> Long.valueOf(text);
      };
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          String.format(
              "line %s, column '%s' must hold %s: '%s'",
              line.getStartingLineNumber(), column.name(), column.type(), text),
          e);
    }
  }
}
