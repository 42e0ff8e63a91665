package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Recency, frequency and monetary value of a customer, as direct marketing counts them.
 *
 * @param recency the time since the last purchase
 * @param frequency the number of purchases, the first one included, zero or more
 * @param monetary the money value of all purchases, finite
 */
public record RfmProfile(TimeSpan recency, int frequency, double monetary) {
  /**
   * Creates the profile.
   *
   * @param recency the time since the last purchase
   * @param frequency the number of purchases, the first one included, zero or more
   * @param monetary the money value of all purchases, finite
   */
  public RfmProfile {
    requireNonNull(recency, "recency");
    checkArgument(frequency >= 0, "number of purchases must be zero or more: %s", frequency);
    checkArgument(Double.isFinite(monetary), "monetary value must be finite: %s", monetary);
  }
}
