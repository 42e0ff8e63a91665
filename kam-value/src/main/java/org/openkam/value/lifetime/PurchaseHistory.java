package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * What the purchase models need to know of a customer: how often, how recently, since when.
 *
 * @param repeatPurchases the number of purchases after the first one, zero or more
 * @param recency the time from the first purchase to the last one, zero without repeat purchase
 * @param age the time from the first purchase to the end of observation, not below the recency
 */
public record PurchaseHistory(int repeatPurchases, TimeSpan recency, TimeSpan age) {
  /**
   * Creates the history.
   *
   * @param repeatPurchases the number of purchases after the first one, zero or more
   * @param recency the time from the first purchase to the last one
   * @param age the time from the first purchase to the end of observation
   */
  public PurchaseHistory {
    requireNonNull(recency, "recency");
    requireNonNull(age, "age");
    checkArgument(
        repeatPurchases >= 0,
        "number of repeat purchases must be zero or more: %s",
        repeatPurchases);
    checkArgument(
        repeatPurchases > 0 || recency.amount() == 0,
        "recency without repeat purchase must be zero: %s",
        recency);
    checkArgument(
        recency.in(age.unit()) <= age.amount(),
        "recency must not exceed the age, which is %s: %s",
        age,
        recency);
  }

  /**
   * Returns a history measured in one unit.
   *
   * @param repeatPurchases the number of purchases after the first one, zero or more
   * @param recency the time from the first purchase to the last one, in units
   * @param age the time from the first purchase to the end of observation, in units
   * @param unit the unit of both
   * @return the history
   */
  public static PurchaseHistory of(
      int repeatPurchases, double recency, double age, TimeSpan.Unit unit) {
    return new PurchaseHistory(
        repeatPurchases, new TimeSpan(recency, unit), new TimeSpan(age, unit));
  }

  /** {@return the history of a customer who has just made the first purchase} */
  public static PurchaseHistory newcomer() {
    return of(0, 0, 0, TimeSpan.Unit.DAY);
  }
}
