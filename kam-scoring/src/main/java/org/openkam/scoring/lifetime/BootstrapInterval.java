package org.openkam.scoring.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The range in which a number lies under resampling of the customers.
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
}
