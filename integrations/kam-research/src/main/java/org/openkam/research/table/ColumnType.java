package org.openkam.research.table;

/** What the cells of a column hold, where they are not empty. */
public enum ColumnType {
  /** Text, a {@link String}. */
  TEXT,
  /** A finite number, a {@link Double}. */
  NUMBER,
  /** A whole number, a {@link Long}. */
  WHOLE
}
