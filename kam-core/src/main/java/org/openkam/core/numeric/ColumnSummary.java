package org.openkam.core.numeric;

/**
 * What is asked most often about some values of a column; missing ones are left out.
 *
 * <p>The summaries of two parts {@linkplain #merge merge} into that of the whole (Chan, Golub and
 * LeVeque 1983), so that they can be taken block by block.
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
  public static final ColumnSummary EMPTY =
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

  /**
   * Merges the summaries of two parts.
   *
   * @param next the summary of the part that follows
   * @return the summary of both
   */
  public ColumnSummary merge(ColumnSummary next) {
    if (count == 0 || next.count == 0) {
      return count == 0 ? next : this;
    }
    double difference = next.mean() - mean();
    double share = (double) count / (count + next.count);
    return new ColumnSummary(
        count + next.count,
        Math.min(min, next.min),
        Math.max(max, next.max),
        sum + next.sum,
        squaredDeviations + next.squaredDeviations + difference * difference * share * next.count);
  }

  /** {@return the mean of the values, never beyond them by rounding; NaN where there is none} */
  public double mean() {
    return count == 0 ? Double.NaN : Math.max(min, Math.min(max, sum / count));
  }
}
