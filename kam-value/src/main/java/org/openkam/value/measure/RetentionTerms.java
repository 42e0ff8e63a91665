package org.openkam.value.measure;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.value.lifetime.PaymentTiming;

/**
 * Over what time the value of a customer under contract is counted.
 *
 * @param years the number of years, one or more
 * @param discountRate the discount rate a year, zero or more
 * @param timing when the margin of a year is received
 */
public record RetentionTerms(int years, double discountRate, PaymentTiming timing) {
  /**
   * Creates the terms.
   *
   * @param years the number of years, one or more
   * @param discountRate the discount rate a year, zero or more
   * @param timing when the margin of a year is received
   */
  public RetentionTerms {
    checkArgument(years >= 1, "retention value must have at least one year: %s", years);
    checkArgument(
        discountRate >= 0 && Double.isFinite(discountRate),
        "discount rate must be zero or more: %s",
        discountRate);
  }
}
