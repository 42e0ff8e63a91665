package org.openkam.research.table;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes charts of tables as Vega-Lite 5 specifications with the data inside, for notebooks and web
 * pages. Axes are titled by column names; a row with an empty cell in a drawn column is not drawn.
 */
public final class VegaLite {
  private static final String SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";

  private VegaLite() {}

  /**
   * Writes a heat map, such as strategy against normalization.
   *
   * @param table the table
   * @param x the name of the column across
   * @param y the name of the column down
   * @param color the name of a column of numbers
   * @param out where to write
   * @throws IOException if the destination refuses
   * @throws IllegalArgumentException if a column is unknown or the colors are text
   */
  public static void heatMap(Table table, String x, String y, String color, Appendable out)
      throws IOException {
    checkNumbers(table, color);
    String encoding =
        "\"x\":" + nominal(x) + ",\"y\":" + nominal(y) + ",\"color\":" + quantitative(color);
    spec(table, List.of(x, y, color), "\"mark\":\"rect\",\"encoding\":{" + encoding + "}", out);
  }

  /**
   * Writes bars, such as the total index of each factor.
   *
   * @param table the table
   * @param label the name of the column that names the bars
   * @param length the name of a column of numbers
   * @param out where to write
   * @throws IOException if the destination refuses
   * @throws IllegalArgumentException if a column is unknown or the lengths are text
   */
  public static void bars(Table table, String label, String length, Appendable out)
      throws IOException {
    checkNumbers(table, length);
    String encoding = "\"y\":" + nominal(label) + ",\"x\":" + quantitative(length);
    spec(table, List.of(label, length), "\"mark\":\"bar\",\"encoding\":{" + encoding + "}", out);
  }

  /**
   * Writes points with intervals, such as the mean difference of two models on each portfolio.
   *
   * @param table the table
   * @param label the name of the column that names the points
   * @param value the name of a column of numbers
   * @param low the name of the column with the lower ends
   * @param high the name of the column with the upper ends
   * @param out where to write
   * @throws IOException if the destination refuses
   * @throws IllegalArgumentException if a column is unknown or one of the numbers is text
   */
  public static void intervals(
      Table table, String label, String value, String low, String high, Appendable out)
      throws IOException {
    ImmutableList.of(value, low, high).forEach(column -> checkNumbers(table, column));
    String y = "\"y\":" + nominal(label);
    String rule =
        "{\"mark\":\"rule\",\"encoding\":{"
            + y
            + ",\"x\":"
            + quantitative(low)
            + ",\"x2\":{\"field\":"
            + text(high)
            + "}}}";
    String point =
        "{\"mark\":{\"type\":\"point\",\"filled\":true},\"encoding\":{"
            + y
            + ",\"x\":"
            + quantitative(value)
            + "}}";
    spec(table, List.of(label, value, low, high), "\"layer\":[" + rule + "," + point + "]", out);
  }

  private static void checkNumbers(Table table, String column) {
    ColumnType type = table.columns().get(table.indexOf(column)).type();
    checkArgument(type != ColumnType.TEXT, "column '%s' must hold numbers: %s", column, type);
  }

  private static void spec(Table table, List<String> columns, String chart, Appendable out)
      throws IOException {
    out.append("{\"$schema\":\"").append(SCHEMA).append("\",\n\"data\":{\"values\":[");
    String separator = "\n";
    for (Row row : table.rows()) {
      if (columns.stream().allMatch(column -> row.cell(table.indexOf(column)) != null)) {
        out.append(separator).append(object(table, row, columns));
        separator = ",\n";
      }
    }
    out.append("\n]},\n").append(chart).append("}\n");
  }

  private static String object(Table table, Row row, List<String> columns) {
    StringBuilder object = new StringBuilder("{");
    for (String column : columns) {
      object.append(object.length() == 1 ? "" : ",").append(text(column)).append(':');
      object.append(cell(row.cell(table.indexOf(column))));
    }
    return object.append('}').toString();
  }

  private static String cell(@Nullable Object cell) {
    return cell instanceof String string ? text(string) : String.valueOf(cell);
  }

  private static String nominal(String column) {
    return "{\"field\":" + text(column) + ",\"type\":\"nominal\",\"sort\":null}";
  }

  private static String quantitative(String column) {
    return "{\"field\":" + text(column) + ",\"type\":\"quantitative\"}";
  }

  /** {@return a JSON string; also safe inside a script element of a page} */
  private static String text(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      if (character == '"' || character == '\\') {
        out.append('\\').append(character);
      } else if (character < ' ' || character == '<') {
        out.append(String.format("\\u%04x", (int) character));
      } else {
        out.append(character);
      }
    }
    return out.append('"').toString();
  }
}
