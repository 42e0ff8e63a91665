package org.openkam.core.numeric;

/**
 * Sums up a part of a column in one pass.
 *
 * <p>Values are added up as differences from the first one, in four sums side by side, because an
 * addition that waits for the one before takes four times as long. Where the first value lies too
 * far from the mean for the squares to be exact, and where a value is missing, the values are gone
 * through once more, one by one.
 */
final class ColumnScan {
  /** So many standard deviations may the first value lie from the mean, squared. */
  private static final double LARGEST_SHIFT = 16;

  private ColumnScan() {}

  static ColumnSummary of(double[] values, int size) {
    if (size == 0) {
      return ColumnSummary.EMPTY;
    }
    double first = values[0];
    double min = first;
    double max = first;
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    double squares0 = 0;
    double squares1 = 0;
    double squares2 = 0;
    double squares3 = 0;
    int i = 0;
    for (; i < size - 3; i += 4) {
      double value0 = values[i];
      double value1 = values[i + 1];
      double value2 = values[i + 2];
      double value3 = values[i + 3];
      min = value0 < min ? value0 : min;
      max = value0 > max ? value0 : max;
      min = value1 < min ? value1 : min;
      max = value1 > max ? value1 : max;
      min = value2 < min ? value2 : min;
      max = value2 > max ? value2 : max;
      min = value3 < min ? value3 : min;
      max = value3 > max ? value3 : max;
      double shifted0 = value0 - first;
      double shifted1 = value1 - first;
      double shifted2 = value2 - first;
      double shifted3 = value3 - first;
      sum0 += shifted0;
      sum1 += shifted1;
      sum2 += shifted2;
      sum3 += shifted3;
      squares0 += shifted0 * shifted0;
      squares1 += shifted1 * shifted1;
      squares2 += shifted2 * shifted2;
      squares3 += shifted3 * shifted3;
    }
    for (; i < size; i++) {
      min = Math.min(min, values[i]);
      max = Math.max(max, values[i]);
      sum0 += values[i] - first;
      squares0 += (values[i] - first) * (values[i] - first);
    }
    double shift = sum0 + sum1 + (sum2 + sum3);
    double lost = shift / size * shift;
    double squaredDeviations = squares0 + squares1 + (squares2 + squares3) - lost;
    return lost <= LARGEST_SHIFT * squaredDeviations
        ? new ColumnSummary(size, min, max, first * size + shift, squaredDeviations)
        : oneByOne(values, size);
  }

  private static ColumnSummary oneByOne(double[] values, int size) {
    long count = 0;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (int i = 0; i < size; i++) {
      double value = values[i];
      if (!Double.isNaN(value)) {
        count++;
        min = Math.min(min, value);
        max = Math.max(max, value);
        sum += value;
      }
    }
    double mean = count == 0 ? 0 : sum / count;
    double squaredDeviations = 0;
    for (int i = 0; i < size; i++) {
      if (!Double.isNaN(values[i])) {
        squaredDeviations += (values[i] - mean) * (values[i] - mean);
      }
    }
    return new ColumnSummary(count, min, max, sum, squaredDeviations);
  }
}
