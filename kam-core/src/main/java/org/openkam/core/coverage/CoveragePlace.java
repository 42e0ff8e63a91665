package org.openkam.core.coverage;

/**
 * Where a cell of a coverage matrix lies.
 *
 * @param row the id of the row
 * @param column the id of the column
 */
public record CoveragePlace(String row, String column) {
  @Override
  public String toString() {
    return row + " x " + column;
  }
}
