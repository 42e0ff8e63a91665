package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The range that a number is expected to lie in, were it to be found again with other accounts.
 *
 * @param lowest the lower bound, finite
 * @param highest the upper bound, finite, not below the lower
 * @param confidence how often such a range holds the true number, between zero and one
 */
public record ConfidenceInterval(double lowest, double highest, double confidence) {
  /**
   * Creates the interval.
   *
   * @param lowest the lower bound, finite
   * @param highest the upper bound, finite, not below the lower
   * @param confidence how often such a range holds the true number, between zero and one
   * @throws IllegalArgumentException if the bounds are not finite and in order, or the confidence
   *     is out of range
   */
  public ConfidenceInterval {
    checkArgument(
        Double.isFinite(lowest) && Double.isFinite(highest) && lowest <= highest,
        "confidence interval must have finite bounds in order: [%s, %s]",
        lowest,
        highest);
    checkConfidence(confidence);
    lowest += 0.0;
    highest += 0.0;
  }

  static void checkConfidence(double confidence) {
    checkArgument(
        confidence > 0 && confidence < 1,
        "confidence must be between zero and one: %s",
        confidence);
  }

  /** Returns the interval of the number with the opposite sign. */
  ConfidenceInterval negated() {
    return new ConfidenceInterval(0.0 - highest, 0.0 - lowest, confidence);
  }
}
