package org.openkam.core.resampling;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.numeric.Percentiles;

/**
 * The range in which a number lies under resampling of customers or accounts.
 *
 * @param lowest the lower bound, finite
 * @param highest the upper bound, finite, not below the lower
 * @param usableRefits the number of resamples whose fit could be used, positive; few of them mean
 *     that the base is too small for the model
 */
public record BootstrapInterval(double lowest, double highest, int usableRefits) {
  /**
   * Creates the interval.
   *
   * @param lowest the lower bound, finite
   * @param highest the upper bound, finite, not below the lower
   * @param usableRefits the number of resamples whose fit could be used, positive
   */
  public BootstrapInterval {
    checkArgument(
        Double.isFinite(lowest) && Double.isFinite(highest) && lowest <= highest,
        "bootstrap interval must have finite bounds in order: [%s, %s]",
        lowest,
        highest);
    checkArgument(
        usableRefits > 0, "bootstrap interval must rest on a usable refit: %s", usableRefits);
  }

  /**
   * Returns the interval between two percentiles of resampled numbers, interpolated linearly
   * (Hyndman and Fan 1996, type 7).
   *
   * @param values at least one finite number, one a resample
   * @param confidence the share of the numbers between the bounds, between zero and one
   * @return the interval
   */
  public static BootstrapInterval ofPercentiles(double[] values, double confidence) {
    double tail = 50 * (1 - confidence);
    return new BootstrapInterval(
        Percentiles.of(values, tail), Percentiles.of(values, 100 - tail), values.length);
  }
}
