package org.openkam.crm;

import org.openkam.core.finding.Severity;

/**
 * Something in a file that is not as it should be, and where it stands.
 *
 * @param severity INFO where nothing has to be done, WARNING where something did not count or was
 *     guessed and a person should mend it
 * @param file the name of the file
 * @param row the row as a spreadsheet counts it, the header being row 1; zero for the whole file
 * @param column the header of the column, empty for the whole row
 * @param code the stable code, such as NOT_A_NUMBER
 * @param message what is wrong and what was done about it
 */
public record CrmProblem(
    Severity severity, String file, int row, String column, String code, String message) {
  /** {@return file, row, column and message in one line} */
  @Override
  public String toString() {
    String where = row == 0 ? file : file + " row " + row;
    return where + (column.isEmpty() ? "" : " column '" + column + "'") + ": " + message;
  }
}
