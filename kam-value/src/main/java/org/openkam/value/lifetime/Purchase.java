package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A purchase as it stands in the books, net of what was returned.
 *
 * @param customer the identifier of the customer, never blank
 * @param date the day of the purchase
 * @param amount the money value, zero or more
 */
public record Purchase(String customer, LocalDate date, double amount) {
  /**
   * Creates the purchase.
   *
   * @param customer the identifier of the customer, never blank
   * @param date the day of the purchase
   * @param amount the money value, zero or more
   */
  public Purchase {
    requireNonNull(date, "date");
    checkArgument(!customer.isBlank(), "customer of a purchase must not be blank: '%s'", customer);
    checkArgument(
        amount >= 0 && Double.isFinite(amount),
        "amount of a purchase by '%s' must be zero or more: %s",
        customer,
        amount);
  }
}
