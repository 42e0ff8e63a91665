package org.openkam.scoring.backtest;

import java.util.Arrays;

/**
 * The gains of the accounts in the first places of an order, discounted by place; where an account
 * is left out, those below it move up one place and the next account enters.
 */
final class DiscountedGain implements LeaveOneOut.Whole {
  private final double all;
  private final double[] without;

  private DiscountedGain(double all, double[] without) {
    this.all = all;
    this.without = without;
  }

  /** Returns the greatest discounted gain that a number of chosen accounts could have had. */
  static DiscountedGain ideal(double[] gains, int chosen) {
    return of(Grouping.of(gains, RankedOutcomes.TieRule.AS_GIVEN), gains, chosen);
  }

  /**
   * Returns the discounted gain of an order.
   *
   * @param order the accounts, best first; those of a group share their places
   * @param gains what each account is worth
   * @param chosen in how many places a gain counts
   */
  static DiscountedGain of(Grouping order, double[] gains, int chosen) {
    double[] discounts = new double[gains.length + 1];
    for (int place = 0; place < gains.length; place++) {
      discounts[place + 1] = discounts[place] + (place < chosen ? Choice.discount(place) : 0);
    }
    double[] sums = order.sums(account -> gains[account]);
    double[] movedUp = new double[sums.length + 1];
    for (int group = sums.length - 1; group > 0; group--) {
      int first = order.first(group);
      int end = order.ends().get(group);
      double moved = (discounts[end - 1] - discounts[first - 1]) / (end - first) * sums[group];
      movedUp[group] = movedUp[group + 1] + moved;
    }
    double[] without = new double[gains.length];
    double before = 0;
    for (int group = 0; group < sums.length; group++) {
      int first = order.first(group);
      int end = order.ends().get(group);
      double shared = (discounts[end - 1] - discounts[first]) / Math.max(1, end - first - 1);
      for (int place = first; place < end; place++) {
        int account = order.order().get(place);
        without[account] = before + shared * (sums[group] - gains[account]) + movedUp[group + 1];
      }
      before += (discounts[end] - discounts[first]) / (end - first) * sums[group];
    }
    return new DiscountedGain(before, without);
  }

  @Override
  public double all() {
    return all;
  }

  @Override
  public double without(int account) {
    return without[account];
  }

  @Override
  public String toString() {
    return "discounted gain " + all + ", without each account " + Arrays.toString(without);
  }
}
