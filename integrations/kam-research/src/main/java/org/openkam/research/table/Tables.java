package org.openkam.research.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes tables for other tools; lines end with a line feed, numbers have a decimal point. */
public final class Tables {
  private Tables() {}

  /**
   * Writes CSV with a header line, quoted as RFC 4180 says; empty cells are empty.
   *
   * @param table the table
   * @param out where to write, in UTF-8 if it is turned into bytes
   * @throws IOException if the destination refuses
   */
  public static void csv(Table table, Appendable out) throws IOException {
    for (int i = 0; i < table.columns().size(); i++) {
      out.append(i == 0 ? "" : ",").append(table.columns().get(i).name());
    }
    out.append('\n');
    for (Row row : table.rows()) {
      for (int i = 0; i < table.columns().size(); i++) {
        out.append(i == 0 ? "" : ",").append(csvCell(row.cell(i)));
      }
      out.append('\n');
    }
  }

  /**
   * Writes the same CSV compressed, as pandas, readr, data.table, DuckDB and polars read it from a
   * file {@code .csv.gz}.
   *
   * @param table the table
   * @param out where to write; it is left open
   * @throws IOException if the destination refuses
   */
  public static void compressedCsv(Table table, OutputStream out) throws IOException {
    GZIPOutputStream compressed = new GZIPOutputStream(out);
    Writer text = new BufferedWriter(new OutputStreamWriter(compressed, UTF_8));
    csv(table, text);
    text.flush();
    compressed.finish();
  }

  private static String csvCell(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    String text = cell.toString();
    boolean quoted =
        cell instanceof String
            && (text.isEmpty()
                || text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r'));
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /**
   * Reads what {@link #csv} wrote.
   *
   * @param columns the columns, as they were written
   * @param in where to read; it is left open
   * @return the table; an empty cell, quoted or not, is an empty cell
   * @throws IOException if the source fails
   * @throws IllegalArgumentException if the header or a cell is not that of the columns, with the
   *     line
   */
  public static Table readCsv(List<Column> columns, Reader in) throws IOException {
    return new CsvTable(List.copyOf(columns)).read(in);
  }

  /**
   * Writes a Markdown table.
   *
   * @param table the table
   * @param digits how many digits follow the decimal point, zero or more
   * @param out where to write
   * @throws IOException if the destination refuses
   */
  public static void markdown(Table table, int digits, Appendable out) throws IOException {
    out.append('|');
    for (Column column : table.columns()) {
      out.append(' ').append(column.name()).append(" |");
    }
    out.append("\n|");
    for (Column column : table.columns()) {
      out.append(column.type() == ColumnType.TEXT ? " --- |" : " ---: |");
    }
    out.append('\n');
    for (Row row : table.rows()) {
      out.append('|');
      for (int i = 0; i < table.columns().size(); i++) {
        String cell = rounded(row.cell(i), digits).replace("|", "\\|").replaceAll("\\R", " ");
        out.append(' ').append(cell).append(" |");
      }
      out.append('\n');
    }
  }

  /**
   * Writes a LaTeX tabular with the rules of the package booktabs.
   *
   * @param table the table
   * @param digits how many digits follow the decimal point, zero or more
   * @param out where to write
   * @throws IOException if the destination refuses
   */
  public static void latex(Table table, int digits, Appendable out) throws IOException {
    out.append("\\begin{tabular}{");
    for (Column column : table.columns()) {
      out.append(column.type() == ColumnType.TEXT ? 'l' : 'r');
    }
    out.append("}\n\\toprule\n");
    for (int i = 0; i < table.columns().size(); i++) {
      out.append(i == 0 ? "" : " & ").append(LatexText.escape(table.columns().get(i).name()));
    }
    out.append(" \\\\\n\\midrule\n");
    for (Row row : table.rows()) {
      for (int i = 0; i < table.columns().size(); i++) {
        out.append(i == 0 ? "" : " & ").append(LatexText.escape(rounded(row.cell(i), digits)));
      }
      out.append(" \\\\\n");
    }
    out.append("\\bottomrule\n\\end{tabular}\n");
  }

  private static String rounded(@Nullable Object cell, int digits) {
    if (cell instanceof Double number) {
      return String.format(Locale.ROOT, "%." + digits + "f", number);
    }
    return cell == null ? "" : cell.toString();
  }
}
