package org.openkam.research.table;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A column of a table.
 *
 * @param name the name, lower case with underscores
 * @param type what its cells hold
 * @param meaning one sentence on what it means, with the unit
 */
public record Column(String name, ColumnType type, String meaning) {
  /**
   * Creates a column.
   *
   * @param name the name, lower case with underscores
   * @param type what its cells hold
   * @param meaning one sentence on what it means, with the unit
   */
  public Column {
    checkArgument(
        name.matches("[a-z][a-z0-9_]*"),
        "column name must be lower case letters, digits and underscores: '%s'",
        name);
  }

  /**
   * Returns a column of text.
   *
   * @param name the name
   * @param meaning what it means
   * @return the column
   */
  public static Column text(String name, String meaning) {
    return new Column(name, ColumnType.TEXT, meaning);
  }

  /**
   * Returns a column of numbers.
   *
   * @param name the name
   * @param meaning what it means, with the unit
   * @return the column
   */
  public static Column number(String name, String meaning) {
    return new Column(name, ColumnType.NUMBER, meaning);
  }

  /**
   * Returns a column of whole numbers.
   *
   * @param name the name
   * @param meaning what it means, with the unit
   * @return the column
   */
  public static Column whole(String name, String meaning) {
    return new Column(name, ColumnType.WHOLE, meaning);
  }
}
