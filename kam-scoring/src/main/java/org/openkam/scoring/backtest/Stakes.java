package org.openkam.scoring.backtest;

import java.util.Arrays;

/** What a choice puts on each account: its own, or by how much it differs from another choice. */
final class Stakes {
  private final double[] amounts;
  private final double[] weights;

  Stakes(double[] amounts, double[] weights) {
    this.amounts = amounts;
    this.weights = weights;
  }

  /** Returns the stakes of a choice beside one by lot, which puts the same on every account. */
  static Stakes of(double[] amounts) {
    double mean = Arrays.stream(amounts).sum() / amounts.length;
    double[] weights = Arrays.stream(amounts).map(amount -> Math.abs(amount - mean)).toArray();
    if (isNothing(weights)) {
      Arrays.fill(weights, 1);
    }
    return new Stakes(amounts, weights);
  }

  /** Returns the stakes of the difference between two choices. */
  static Stakes between(double[] ours, double[] theirs) {
    double[] amounts = new double[ours.length];
    Arrays.setAll(amounts, account -> ours[account] - theirs[account]);
    return new Stakes(amounts, Arrays.stream(amounts).map(Math::abs).toArray());
  }

  private static boolean isNothing(double[] weights) {
    return Arrays.stream(weights).allMatch(weight -> weight == 0);
  }

  /** Returns whether the same is put on every account, as by a choice at random. */
  boolean isEven() {
    return Arrays.stream(amounts).allMatch(amount -> amount == amounts[0]);
  }

  /** Returns for each account whether it is at stake. */
  boolean[] atStake() {
    boolean[] atStake = new boolean[weights.length];
    for (int account = 0; account < weights.length; account++) {
      atStake[account] = weights[account] != 0;
    }
    return atStake;
  }

  /** Returns what is put on each account, below zero where only the other choice has it. */
  double[] amounts() {
    return amounts;
  }

  /**
   * Returns how much each account is at stake, not negative and not all zero, unless the two
   * choices are the same.
   */
  double[] weights() {
    return weights;
  }
}
