package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * The worth of the purchases that customers without contract will still make.
 *
 * <p>The value is <i>E(value) · Σ<sub>i</sub> (Y<sub>i</sub> - Y<sub>i-1</sub>) / (1 +
 * d)<sup>i</sup></i>, where <i>Y<sub>i</sub></i> is the mean number of purchases within <i>i</i>
 * discount periods (Fader, Hardie and Lee, 2005): purchases of a period count at its end. It is in
 * the money of the purchase values, revenue or margin.
 *
 * @param purchases the model of how often customers buy
 * @param spend the model of what a purchase is worth
 * @param discount the discount rate and its period
 */
public record LifetimeValuation(PurchaseModel purchases, GammaGamma spend, DiscountRate discount) {
  /**
   * Creates the valuation.
   *
   * @param purchases the model of how often customers buy
   * @param spend the model of what a purchase is worth
   * @param discount the discount rate and its period
   */
  public LifetimeValuation {
    requireNonNull(purchases, "purchases");
    requireNonNull(spend, "spend");
    requireNonNull(discount, "discount");
  }

  /**
   * Returns the value of a customer over a number of discount periods.
   *
   * @param customer the summary of the customer's purchases
   * @param periods the number of discount periods looked ahead, one or more
   * @return the value now, in money, zero or more
   */
  public double value(PurchaseLog.Summary customer, int periods) {
    return spend.expectedValue(customer.spend()) * discountedPurchases(customer, periods);
  }

  /**
   * Returns the discounted number of purchases of a customer over a number of discount periods.
   *
   * @param customer the summary of the customer's purchases
   * @param periods the number of discount periods looked ahead, one or more
   * @return the discounted number of purchases, zero or more
   */
  public double discountedPurchases(PurchaseLog.Summary customer, int periods) {
    checkArgument(periods >= 1, "number of discount periods must be one or more: %s", periods);
    if (discount.rate() == 0) {
      return purchases.expectedPurchases(customer.purchases(), discount.period().times(periods));
    }
    double sum = 0;
    double before = 0;
    for (int period = 1; period <= periods; period++) {
      double within =
          purchases.expectedPurchases(customer.purchases(), discount.period().times(period));
      sum += (within - before) / Math.pow(1 + discount.rate(), period);
      before = within;
    }
    return sum;
  }
}
