package org.openkam.value.concentration;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;

/**
 * The profit of accounts added up from the best to the worst, as a share of all profit.
 *
 * <p>The curve rises above one and falls back to it: what it loses after its peak is what accounts
 * cost that we lose money on (Kaplan and Narayanan, 2001). Immutable.
 */
public final class WhaleCurve {
  private final double[] profits;
  private final double[] cumulative;

  private WhaleCurve(double[] profits, double[] cumulative) {
    this.profits = profits;
    this.cumulative = cumulative;
  }

  /**
   * {@return the curve}
   *
   * @param profits the profit of each account after cost to serve, finite, with a sum above zero
   * @throws IllegalArgumentException if a profit is not finite or the sum is not above zero
   */
  public static WhaleCurve of(double... profits) {
    double[] descending = new double[profits.length];
    for (int i = 0; i < profits.length; i++) {
      checkArgument(
          Double.isFinite(profits[i]), "whale curve profit must be finite: %s", profits[i]);
      descending[i] = -profits[i];
    }
    Arrays.sort(descending);
    double[] cumulative = new double[profits.length];
    double total = 0;
    for (int i = 0; i < profits.length; i++) {
      descending[i] = 0.0 - descending[i];
      total += descending[i];
      cumulative[i] = total;
    }
    checkArgument(
        Double.isFinite(total) && total > 0,
        "whale curve total profit must be finite and above zero: %s",
        total);
    return new WhaleCurve(descending, cumulative);
  }

  /** {@return the sum of all profits, above zero} */
  public double totalProfit() {
    return cumulative[cumulative.length - 1];
  }

  /** {@return the profit up to each account over all profit, the best account first} */
  public ImmutableDoubleArray cumulativeShares() {
    return ImmutableDoubleArray.copyOf(Arrays.stream(cumulative).map(sum -> sum / totalProfit()));
  }

  /** {@return the highest point of the curve, at least one} */
  public double peak() {
    return cumulative[peakAccounts() - 1] / totalProfit();
  }

  /** {@return how many accounts make the peak: those with a profit} */
  public int peakAccounts() {
    return (int) Arrays.stream(profits).filter(profit -> profit > 0).count();
  }

  /** {@return the share of all profit that is lost again after the peak, at least zero} */
  public double destroyedShare() {
    return peak() - 1;
  }

  /** {@return how many accounts cost more than they bring} */
  public int unprofitableAccounts() {
    return (int) Arrays.stream(profits).filter(profit -> profit < 0).count();
  }

  /** {@return how many accounts have a profit of exactly zero} */
  public int breakEvenAccounts() {
    return profits.length - peakAccounts() - unprofitableAccounts();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WhaleCurve that && Arrays.equals(profits, that.profits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(profits);
  }

  @Override
  public String toString() {
    return "WhaleCurve" + Arrays.toString(profits);
  }
}
