package org.openkam.value.trend;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** Checks probabilities that callers choose. */
final class Confidence {
  private Confidence() {}

  /** Returns the probability below a two-sided interval. */
  static double tail(double confidence) {
    checkArgument(
        confidence > 0 && confidence < 1, "confidence must lie between 0 and 1: %s", confidence);
    return (1 - confidence) / 2;
  }

  @CanIgnoreReturnValue
  static double significance(double significance) {
    checkArgument(
        significance > 0 && significance < 1,
        "significance must lie between 0 and 1: %s",
        significance);
    return significance;
  }
}
