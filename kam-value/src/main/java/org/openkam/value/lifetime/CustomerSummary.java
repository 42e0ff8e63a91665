package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A customer's purchases, summed up for the purchase and spend models.
 *
 * @param customer the identifier of the customer, never blank
 * @param purchases how often, how recently and since when the customer bought
 * @param spend what the repeat purchases were worth
 */
public record CustomerSummary(String customer, PurchaseHistory purchases, SpendHistory spend) {
  /**
   * Creates the summary.
   *
   * @param customer the identifier of the customer, never blank
   * @param purchases how often, how recently and since when the customer bought
   * @param spend what the repeat purchases were worth
   */
  public CustomerSummary {
    requireNonNull(purchases, "purchases");
    checkArgument(!customer.isBlank(), "customer of a summary must not be blank: '%s'", customer);
    checkArgument(
        purchases.repeatPurchases() == spend.repeatPurchases(),
        "repeat purchases of '%s' must agree, %s in time and in money: %s",
        customer,
        purchases.repeatPurchases(),
        spend.repeatPurchases());
  }
}
