package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * One period of a contract whose terms change over time.
 *
 * @param margin the margin of the period in money, finite
 * @param retention the probability that a customer active in the period stays, from zero to one
 * @param discountRate the discount rate of the period, zero or more
 */
public record RetentionPeriod(double margin, double retention, double discountRate) {
  /**
   * Creates the period.
   *
   * @param margin the margin of the period in money, finite
   * @param retention the probability that a customer active in the period stays, zero to one
   * @param discountRate the discount rate of the period, zero or more
   */
  public RetentionPeriod {
    checkArgument(Double.isFinite(margin), "margin must be finite: %s", margin);
    checkArgument(
        retention >= 0 && retention <= 1, "retention must be from zero to one: %s", retention);
    checkArgument(
        discountRate >= 0 && Double.isFinite(discountRate),
        "discount rate must be zero or more: %s",
        discountRate);
  }
}
