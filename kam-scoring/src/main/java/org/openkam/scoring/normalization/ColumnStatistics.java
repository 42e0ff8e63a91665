package org.openkam.scoring.normalization;

/**
 * What a normalisation needs to know of the values of one criterion; missing values are left out.
 *
 * @param count the number of values
 * @param min the smallest value; plus infinity where there is none
 * @param max the greatest value; minus infinity where there is none
 * @param sum the sum of the values
 * @param sumOfSquares the sum of their squares
 */
public record ColumnStatistics(
    long count, double min, double max, double sum, double sumOfSquares) {
  /** The statistics of no value. */
  public static final ColumnStatistics EMPTY =
      new ColumnStatistics(0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, 0);

  /**
   * Computes the statistics of the first values of an array.
   *
   * @param values the values; NaN is left out
   * @param size how many of them count, from the first
   * @return the statistics, with sums in the order of the values
   */
  public static ColumnStatistics of(double[] values, int size) {
    long count = 0;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    double sum = 0;
    double sumOfSquares = 0;
    for (int i = 0; i < size; i++) {
      double value = values[i];
      if (!Double.isNaN(value)) {
        count++;
        min = Math.min(min, value);
        max = Math.max(max, value);
        sum += value;
        sumOfSquares += value * value;
      }
    }
    return new ColumnStatistics(count, min, max, sum, sumOfSquares);
  }

  /**
   * Merges the statistics of two parts.
   *
   * @param next the statistics of the part that follows
   * @return the statistics of both
   */
  public ColumnStatistics merge(ColumnStatistics next) {
    return new ColumnStatistics(
        count + next.count,
        Math.min(min, next.min),
        Math.max(max, next.max),
        sum + next.sum,
        sumOfSquares + next.sumOfSquares);
  }

  /** {@return the mean of the values, NaN where there is none} */
  public double mean() {
    return sum / count;
  }

  /** {@return whether all values are the same, or there is none} */
  public boolean isConstant() {
    return !(min < max);
  }
}
