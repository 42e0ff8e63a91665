package org.openkam.research.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A row of a table; a cell may be empty. */
public final class Row {
  private final Table table;
  private final List<@Nullable Object> cells;

  Row(Table table, List<? extends @Nullable Object> cells) {
    this.table = table;
    this.cells = Collections.unmodifiableList(new ArrayList<>(cells));
  }

  /**
   * Returns the content of a cell as it is written to a file.
   *
   * @param column the name of the column
   * @return the content, empty where the cell is empty
   * @throws IllegalArgumentException if there is no such column
   */
  public Optional<String> find(String column) {
    return Optional.ofNullable(cells.get(table.indexOf(column))).map(Object::toString);
  }

  /**
   * Returns a number.
   *
   * @param column the name of a column of numbers
   * @return the number, or empty where the cell is empty
   * @throws IllegalArgumentException if there is no such column or it holds text
   */
  public OptionalDouble findNumber(String column) {
    Object cell = cells.get(table.indexOf(column));
    if (cell == null) {
      return OptionalDouble.empty();
    }
    if (cell instanceof Number number) {
      return OptionalDouble.of(number.doubleValue());
    }
    throw new IllegalArgumentException("column '" + column + "' holds text: " + cell);
  }

  /** {@return the cells in the order of the columns, null where empty} */
  public List<@Nullable Object> cells() {
    return cells;
  }

  @Nullable Object cell(int index) {
    return cells.get(index);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row row && row.cells.equals(cells);
  }

  @Override
  public int hashCode() {
    return cells.hashCode();
  }

  @Override
  public String toString() {
    return cells.toString();
  }
}
