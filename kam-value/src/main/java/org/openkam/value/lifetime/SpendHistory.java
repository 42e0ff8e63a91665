package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What the spend model needs to know of a customer.
 *
 * @param repeatPurchases the number of purchases after the first one, zero or more
 * @param meanValue the mean money value of those purchases, zero or more, and zero without any
 */
public record SpendHistory(int repeatPurchases, double meanValue) {
  /**
   * Creates the history.
   *
   * @param repeatPurchases the number of purchases after the first one, zero or more
   * @param meanValue the mean money value of those purchases
   */
  public SpendHistory {
    checkArgument(
        repeatPurchases >= 0,
        "number of repeat purchases must be zero or more: %s",
        repeatPurchases);
    checkArgument(
        meanValue >= 0 && Double.isFinite(meanValue),
        "mean value of purchases must be zero or more: %s",
        meanValue);
    checkArgument(
        repeatPurchases > 0 || meanValue == 0,
        "mean value without repeat purchase must be zero: %s",
        meanValue);
    meanValue += 0.0;
  }

  /** {@return the history of a customer without repeat purchase} */
  public static SpendHistory none() {
    return new SpendHistory(0, 0);
  }
}
