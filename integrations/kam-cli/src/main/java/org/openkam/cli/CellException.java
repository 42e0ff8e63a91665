package org.openkam.cli;

/** Refuses a cell of a table. */
final class CellException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final long row;
  private final String column;
  private final String text;

  CellException(long row, String column, String rule, String text) {
    super("row " + row + ", column '" + column + "' must be " + rule + ": '" + text + "'");
    this.row = row;
    this.column = column;
    this.text = text;
  }

  /** Returns the line of the file, the header being the first. */
  long row() {
    return row;
  }

  /** Returns the name in the header. */
  String column() {
    return column;
  }

  /** Returns what stands there. */
  String text() {
    return text;
  }
}
