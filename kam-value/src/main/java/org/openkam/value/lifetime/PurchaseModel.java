package org.openkam.value.lifetime;

/**
 * A model of customers who buy when they like and leave without saying so.
 *
 * <p>Models are immutable, safe for many threads, and deterministic. Any customer can be asked
 * about, not only those that the parameters were fitted on.
 */
public interface PurchaseModel {
  /**
   * Returns the probability that a customer is still a customer at the end of observation.
   *
   * @param history the purchases of the customer
   * @return the probability, from zero to one
   */
  double probabilityAlive(PurchaseHistory history);

  /**
   * Returns the mean number of purchases that a customer will make after the end of observation.
   *
   * @param history the purchases of the customer
   * @param horizon the time looked ahead
   * @return the mean number of purchases, zero or more
   */
  double expectedPurchases(PurchaseHistory history, TimeSpan horizon);

  /**
   * Returns the mean number of repeat purchases of a new customer.
   *
   * @param horizon the time from the first purchase
   * @return the mean number of purchases after the first, zero or more
   */
  default double expectedPurchases(TimeSpan horizon) {
    return expectedPurchases(PurchaseHistory.newcomer(), horizon);
  }
}
