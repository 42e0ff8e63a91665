package org.openkam.core.numeric;

/**
 * The values of a column in ascending order, with the row that each came from.
 *
 * <p>The array is handed over, not copied.
 *
 * @param values the values, ascending
 * @param order the row of each value
 */
@SuppressWarnings("ArrayRecordComponent")
public record SortedColumn(double[] values, SortedOrder order) {
  /**
   * Sorts a column.
   *
   * @param column the value of each row, none NaN
   * @return the sorted column
   */
  public static SortedColumn of(double[] column) {
    SortedOrder order = SortedOrder.of(column);
    return new SortedColumn(order.gather(column), order);
  }
}
