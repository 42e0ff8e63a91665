package org.openkam.research.table;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows with one observation each under named columns. Immutable, with value equality.
 *
 * <p>An empty cell means not measured or not applicable. There are no time stamps, so that the same
 * input gives the same table.
 */
public final class Table {
  private final ImmutableList<Column> columns;
  private final ImmutableList<Row> rows;

  private Table(
      ImmutableList<Column> columns, Collection<? extends List<? extends @Nullable Object>> cells) {
    this.columns = columns;
    ImmutableList.Builder<Row> builder = ImmutableList.builder();
    for (List<? extends @Nullable Object> row : cells) {
      builder.add(checked(row));
    }
    this.rows = builder.build();
  }

  private Table(ImmutableList<Column> columns, ImmutableList<Row> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Returns a table.
   *
   * @param columns the columns, each name once
   * @param rows the cells of each row: text, a finite number or a whole number as the column says,
   *     or null for an empty cell
   * @return the table
   * @throws IllegalArgumentException if a row does not fit the columns
   */
  public static Table of(
      List<Column> columns, Collection<? extends List<? extends @Nullable Object>> rows) {
    ImmutableList<Column> copy = ImmutableList.copyOf(columns);
    ImmutableSet<String> names =
        copy.stream().map(Column::name).collect(ImmutableSet.toImmutableSet());
    checkArgument(names.size() == copy.size(), "table must have each column once: %s", columns);
    return new Table(copy, rows);
  }

  private Row checked(List<? extends @Nullable Object> row) {
    checkArgument(
        row.size() == columns.size(),
        "row must have a cell for each of %s columns: %s",
        columns.size(),
        row);
    for (int i = 0; i < row.size(); i++) {
      Object cell = row.get(i);
      Column column = columns.get(i);
      boolean fits =
          cell == null
              || switch (column.type()) {
                case TEXT -> cell instanceof String;
                case NUMBER -> cell instanceof Double number && Double.isFinite(number);
                case WHOLE -> cell instanceof Long;
              };
      checkArgument(fits, "column '%s' must hold %s: %s", column.name(), column.type(), cell);
    }
    return new Row(this, row);
  }

  /** {@return the columns, in order} */
  public ImmutableList<Column> columns() {
    return columns;
  }

  /** {@return the rows, in order} */
  public ImmutableList<Row> rows() {
    return rows;
  }

  /**
   * Returns the table with some of its rows.
   *
   * @param condition says which rows stay
   * @return the table
   */
  public Table where(Predicate<Row> condition) {
    return new Table(
        columns, rows.stream().filter(condition).collect(ImmutableList.toImmutableList()));
  }

  /** {@return what each column means: a table with the columns column, type and meaning} */
  public Table dictionary() {
    return of(
        List.of(
            Column.text("column", "name of the column"),
            Column.text("type", "text, number or whole"),
            Column.text("meaning", "what the column means, with its unit")),
        columns.stream()
            .map(
                column ->
                    Arrays.asList(
                        column.name(),
                        column.type().name().toLowerCase(Locale.ROOT),
                        column.meaning()))
            .toList());
  }

  int indexOf(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "no column '" + name + "' among " + columns.stream().map(Column::name).toList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Table table && table.columns.equals(columns) && table.rows.equals(rows);
  }

  @Override
  public int hashCode() {
    return 31 * columns.hashCode() + rows.hashCode();
  }

  @Override
  public String toString() {
    return "table of " + rows.size() + " rows with " + columns.stream().map(Column::name).toList();
  }
}
