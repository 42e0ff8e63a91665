package org.openkam.value.trend;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;

/** The mean and the median of a few numbers. */
final class Samples {
  private Samples() {}

  /** Returns the mean, taken around the first number so that equal numbers have no rounding. */
  static double mean(ImmutableDoubleArray values) {
    double first = values.get(0);
    double deviations = 0;
    for (int i = 1; i < values.length(); i++) {
      deviations += values.get(i) - first;
    }
    return first + deviations / values.length();
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return medianOfSorted(sorted);
  }

  static double medianOfSorted(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2;
  }
}
