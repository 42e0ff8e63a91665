package org.openkam.crm;

import com.google.common.collect.ImmutableList;

/**
 * One row of a CSV file.
 *
 * @param number the row as a spreadsheet counts it, the header being row 1
 * @param fields the texts of the row
 */
record CsvRow(int number, ImmutableList<String> fields) {
  /** {@return the text of a column without the blanks around it, empty where there is none} */
  String text(int column) {
    return column < fields.size() ? fields.get(column).strip() : "";
  }
}
