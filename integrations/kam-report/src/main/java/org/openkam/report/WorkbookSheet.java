package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a sheet of a workbook: a heading that stays in view, then rows as they come. */
final class WorkbookSheet {
  /** The number of rows that a sheet holds below its heading. */
  static final int MOST_ROWS = 1_048_575;

  private static final int LONGEST_TEXT = 32_767;
  private static final int LONGEST_TITLE = 31;

  /** The height of a line of text, in points, and the most that a row may have. */
  private static final int LINE_HEIGHT = 15;

  private static final int MOST_LINES = 27;

  /** How many signs a line of wrapped text may fall short of the width of its column. */
  private static final int SLACK = 8;

  private static final String NOT_IN_TITLES = "[\\[\\]:*?/\\\\]";

  /** The number of rows that are kept before they are written. */
  private static final int ROWS_AT_ONCE = 1_000;

  private final Worksheet sheet;
  private final ImmutableList<Column> columns;
  private int row;

  WorkbookSheet(Workbook workbook, String title, List<Column> columns) {
    String plain = title.replaceAll(NOT_IN_TITLES, " ").strip();
    this.sheet =
        workbook.newWorksheet(plain.substring(0, Math.min(plain.length(), LONGEST_TITLE)).strip());
    this.columns = ImmutableList.copyOf(columns);
    int lines = 1;
    for (int column = 0; column < columns.size(); column++) {
      int length = columns.get(column).heading().length();
      lines = Math.max(lines, 1 + length / (columns.get(column).width() - 2));
      sheet.width(column, columns.get(column).width());
      sheet.value(0, column, text(columns.get(column).heading()));
      sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
    }
    sheet.rowHeight(0, (double) LINE_HEIGHT * lines);
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  /** What the cells of a column hold. */
  enum Kind {
    /** A number with the digits it has. */
    NUMBER("General", 14),
    /** A number with two decimals. */
    HUNDREDTHS("#,##0.00", 12),
    /** A share, shown in percent. */
    SHARE("0%", 16),
    /** A short text. */
    NAME("@", 24),
    /** A long text. */
    SENTENCE("@", 60);

    private final String format;
    private final int width;

    Kind(String format, int width) {
      this.format = format;
      this.width = width;
    }
  }

  /** A column by its heading. */
  record Column(String heading, Kind kind) {
    private int width() {
      return kind.width;
    }
  }

  /** Writes a row of texts and numbers; an empty text and NaN leave their cell empty. */
  void row(Object... cells) throws IOException {
    row++;
    int lines = 1;
    for (int column = 0; column < cells.length; column++) {
      if (cells[column] instanceof Number number) {
        if (!Double.isNaN(number.doubleValue())) {
          sheet.value(row, column, number);
          style(column);
        }
      } else if (!cells[column].toString().isEmpty()) {
        String text = text(cells[column].toString());
        sheet.value(row, column, text);
        style(column);
        lines = Math.max(lines, lines(text, column));
      }
    }
    if (lines > 1) {
      sheet.rowHeight(row, (double) LINE_HEIGHT * Math.min(lines, MOST_LINES));
    }
    if (row % ROWS_AT_ONCE == 0) {
      sheet.flush();
    }
  }

  private int lines(String text, int column) {
    Kind kind = columns.get(column).kind();
    return kind == Kind.SENTENCE ? 1 + (text.length() - 1) / (kind.width - SLACK) : 1;
  }

  private void style(int column) {
    Kind kind = columns.get(column).kind();
    sheet
        .style(row, column)
        .format(kind.format)
        .verticalAlignment("top")
        .wrapText(kind == Kind.SENTENCE)
        .set();
  }

  /** {@return a text that a cell can hold, without signs that act on what shows it} */
  private static String text(String text) {
    String visible = Visible.text(text);
    return visible.length() <= LONGEST_TEXT
        ? visible
        : visible.substring(0, LONGEST_TEXT - 1) + "…";
  }

  void finish() throws IOException {
    sheet.setAutoFilter(0, 0, row, columns.size() - 1);
    sheet.finish();
  }
}
