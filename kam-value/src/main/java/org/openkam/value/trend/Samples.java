package org.openkam.value.trend;

import com.google.common.primitives.ImmutableDoubleArray;

/** The mean of a few numbers. */
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
}
