package org.openkam.value.concentration;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a customer brings and what it costs to serve, in one currency over one period.
 *
 * @param revenue the revenue, not negative, NaN when not known
 * @param margin the margin before cost to serve, NaN when not known
 * @param costToServe the cost of serving the customer, not negative, NaN when not known
 */
public record CustomerProfit(double revenue, double margin, double costToServe) {
  /**
   * Creates the numbers of a customer.
   *
   * @param revenue the revenue, not negative, NaN when not known
   * @param margin the margin before cost to serve, NaN when not known
   * @param costToServe the cost of serving the customer, not negative, NaN when not known
   */
  public CustomerProfit {
    checkArgument(
        !Double.isInfinite(revenue) && !(revenue < 0),
        "customer revenue must be finite and not negative: %s",
        revenue);
    checkArgument(!Double.isInfinite(margin), "customer margin must be finite: %s", margin);
    checkArgument(
        !Double.isInfinite(costToServe) && !(costToServe < 0),
        "cost to serve must be finite and not negative: %s",
        costToServe);
  }

  /** {@return whether all three numbers are known} */
  public boolean isKnown() {
    return !Double.isNaN(revenue) && !Double.isNaN(margin) && !Double.isNaN(costToServe);
  }

  /**
   * {@return the margin that remains after cost to serve}
   *
   * @throws IllegalArgumentException if a number is not known
   */
  public double afterCostToServe() {
    checkArgument(isKnown(), "margin after cost to serve needs all numbers: %s", this);
    return margin - costToServe;
  }
}
