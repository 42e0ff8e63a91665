package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A purchase as it stands in the books, or a refund, which is a negative amount.
 *
 * @param customer the identifier of the customer, never blank
 * @param date the day of the purchase
 * @param amount the money value, finite; below zero for a refund
 */
public record Purchase(String customer, LocalDate date, double amount) {
  /**
   * Creates the purchase.
   *
   * @param customer the identifier of the customer, never blank
   * @param date the day of the purchase
   * @param amount the money value, finite; below zero for a refund
   */
  public Purchase {
    requireNonNull(date, "date");
    checkArgument(!customer.isBlank(), "customer of a purchase must not be blank: '%s'", customer);
    checkArgument(
        Double.isFinite(amount),
        "amount of a purchase by '%s' must be finite: %s",
        customer,
        amount);
  }
}
