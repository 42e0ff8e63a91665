package org.openkam.planning.choice;

import com.google.common.collect.ImmutableList;
import org.openkam.core.account.AccountId;

/**
 * A choice problem as plain numbers, the most valuable item first; the uses of each limit are in
 * units of the largest one.
 */
final class Knapsack {
  /** How far a sum of uses may exceed its limit by rounding, as a share of the limit. */
  private static final double ROUNDING = 1e-12;

  private final double[] values;
  private final double[][] uses;
  private final double[] capacities;

  private Knapsack(double[] values, double[][] uses, double[] capacities) {
    this.values = values;
    this.uses = uses;
    this.capacities = capacities;
  }

  static Knapsack of(ChoiceProblem problem) {
    ImmutableList<AccountId> accounts = problem.values().keySet().asList();
    int limits = problem.limits().size();
    double[][] uses = new double[limits][accounts.size()];
    double[] capacities = new double[limits];
    for (int limit = 0; limit < limits; limit++) {
      double largest = 0;
      for (int item = 0; item < accounts.size(); item++) {
        uses[limit][item] = problem.limits().get(limit).use(accounts.get(item));
        largest = Math.max(largest, uses[limit][item]);
      }
      double unit = largest > 0 ? largest : 1;
      for (int item = 0; item < accounts.size(); item++) {
        uses[limit][item] /= unit;
      }
      capacities[limit] = problem.limits().get(limit).capacity() / unit * (1 + ROUNDING);
    }
    double[] values = problem.values().values().stream().mapToDouble(value -> value).toArray();
    return new Knapsack(values, uses, capacities);
  }

  int items() {
    return values.length;
  }

  int limits() {
    return capacities.length;
  }

  double value(int item) {
    return values[item];
  }

  double use(int limit, int item) {
    return uses[limit][item];
  }

  double[] capacities() {
    return capacities.clone();
  }

  double value(boolean[] chosen) {
    double sum = 0;
    for (int item = 0; item < values.length; item++) {
      sum += chosen[item] ? values[item] : 0;
    }
    return sum;
  }

  boolean[] greedy() {
    boolean[] chosen = new boolean[values.length];
    double[] left = capacities();
    for (int item = 0; item < values.length; item++) {
      addIfItFits(item, chosen, left);
    }
    return chosen;
  }

  /** Adds an item that is not chosen yet to the chosen ones if there is room for it. */
  void addIfItFits(int item, boolean[] chosen, double[] left) {
    if (!chosen[item] && fits(item, left)) {
      chosen[item] = true;
      take(item, left);
    }
  }

  boolean fits(int item, double[] left) {
    for (int limit = 0; limit < left.length; limit++) {
      if (uses[limit][item] > left[limit]) {
        return false;
      }
    }
    return true;
  }

  void take(int item, double[] left) {
    for (int limit = 0; limit < left.length; limit++) {
      left[limit] -= uses[limit][item];
    }
  }
}
