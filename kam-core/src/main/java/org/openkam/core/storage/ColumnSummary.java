package org.openkam.core.storage;

/**
 * What is asked most often about some values of a column; missing ones are left out.
 *
 * @param count the number of values
 * @param min the smallest value; plus infinity where there is none
 * @param max the greatest value; minus infinity where there is none
 * @param sum the sum of the values
 * @param squaredDeviations the sum of the squared differences from their mean
 */
public record ColumnSummary(
    long count, double min, double max, double sum, double squaredDeviations) {
  /** The summary of no value. */
  static final ColumnSummary EMPTY =
      new ColumnSummary(0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, 0);

  /**
   * Sums up the first values of an array.
   *
   * @param values the values; NaN is left out
   * @param size how many of them count, from the first
   * @return the summary
   */
  public static ColumnSummary of(double[] values, int size) {
    return ColumnScan.of(values, size);
  }
}
