package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A discount rate with the period that it applies to.
 *
 * @param rate the rate per period, zero or more, such as 0.01
 * @param period the period, longer than zero
 */
public record DiscountRate(double rate, TimeSpan period) {
  /**
   * Creates the rate.
   *
   * @param rate the rate per period, zero or more, such as 0.01
   * @param period the period, longer than zero
   */
  public DiscountRate {
    requireNonNull(period, "period");
    checkArgument(
        rate >= 0 && Double.isFinite(rate), "discount rate must be zero or more: %s", rate);
    checkArgument(period.amount() > 0, "discount period must be longer than zero: %s", period);
    rate += 0.0;
  }

  /**
   * Returns a yearly rate.
   *
   * @param rate the rate per year, zero or more
   * @return the discount rate
   */
  public static DiscountRate yearly(double rate) {
    return new DiscountRate(rate, TimeSpan.years(1));
  }
}
