package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.openkam.scoring.strategy.Ties;

/**
 * A number among all accounts of one origin, and the same without each of them.
 *
 * <p>The choice is held fixed. Where a chosen account is not there, its place goes to the mean of
 * the others at stake, so that always the same number is chosen. Where the order of the chosen
 * counts, those below move up first.
 */
final class LeaveOneOut {
  private final double value;
  private final double[] without;
  private final boolean[] atStake;

  LeaveOneOut(double value, double[] without, boolean[] atStake) {
    this.value = value;
    this.without = without;
    this.atStake = atStake;
  }

  /**
   * Weighs gains by the stakes of a choice.
   *
   * @param stakes what is put on each account
   * @param gains what each account is worth
   * @param whole what the weighted sum is divided by
   */
  static LeaveOneOut of(Stakes stakes, double[] gains, Whole whole) {
    double[] amounts = stakes.amounts();
    double[] weights = stakes.weights();
    double sum = weighted(amounts, gains);
    double weight = Arrays.stream(weights).sum();
    double weighted = weighted(weights, gains);
    double[] without = new double[amounts.length];
    for (int i = 0; i < without.length; i++) {
      double mean = mean(weighted - weights[i] * gains[i], weight - weights[i]);
      double rest = sum - amounts[i] * gains[i] + amounts[i] * mean;
      without[i] = whole.share(rest, i);
    }
    return new LeaveOneOut(unlessRounding(sum / whole.all()), without, stakes.atStake());
  }

  /**
   * Divides what the chosen accounts gain by what the best would have gained. Where an account is
   * left out, those below it move up, and the place that this frees goes to the mean of the others
   * at stake.
   *
   * @param choice the choice
   * @param gains what each account is worth
   * @param ideal the greatest discounted gain of as many accounts as are chosen, above zero
   * @param chosen how many are chosen
   */
  static LeaveOneOut ofOrder(Choice choice, double[] gains, DiscountedGain ideal, int chosen) {
    double[] discounts = choice.discounts();
    double[] isChosen = Arrays.stream(discounts).map(discount -> discount > 0 ? 1 : 0).toArray();
    double[] gainsOfChosen = new double[gains.length];
    Arrays.setAll(gainsOfChosen, account -> isChosen[account] * gains[account]);
    DiscountedGain gained = DiscountedGain.of(choice.order(), gainsOfChosen, chosen);
    DiscountedGain filled = DiscountedGain.of(choice.order(), isChosen, chosen);
    Stakes stakes = Stakes.of(discounts);
    double[] weights = stakes.weights();
    double weight = Arrays.stream(weights).sum();
    double weighted = weighted(weights, gains);
    double[] without = new double[gains.length];
    for (int i = 0; i < without.length; i++) {
      double mean = mean(weighted - weights[i] * gains[i], weight - weights[i]);
      double freed = filled.all() - filled.without(i);
      without[i] = ideal.share(gained.without(i) + freed * mean, i);
    }
    return new LeaveOneOut(gained.all() / ideal.all(), without, stakes.atStake());
  }

  /**
   * Weighs what is relevant by the stakes of a choice, where the next account is relevant without a
   * relevant one: it is taken to be as often chosen as the others near the threshold. A choice at
   * random has always the same share of a fixed number of relevant accounts.
   */
  static LeaveOneOut ofRelative(Stakes stakes, double[] relevance, double whole) {
    LeaveOneOut fixed = of(stakes, relevance, Whole.constant(whole));
    if (stakes.isEven()) {
      double[] same = new double[relevance.length];
      Arrays.fill(same, fixed.value);
      return new LeaveOneOut(fixed.value, same, fixed.atStake);
    }
    Stakes ofRelevance = Stakes.of(relevance);
    double[] weights = ofRelevance.weights();
    double weight = Arrays.stream(weights).sum();
    double weighted = weighted(weights, stakes.amounts());
    double[] without = fixed.without.clone();
    boolean isRelevanceMixed = Arrays.stream(relevance).distinct().count() > 1;
    for (int i = 0; i < without.length && isRelevanceMixed; i++) {
      double mean = mean(weighted - weights[i] * stakes.amounts()[i], weight - weights[i]);
      without[i] += relevance[i] * mean / whole;
    }
    return new LeaveOneOut(fixed.value, without, fixed.atStake);
  }

  private static double weighted(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  private static double mean(double sum, double weight) {
    return Ties.reaches(0, weight) ? 0 : sum / weight;
  }

  private static double unlessRounding(double value) {
    return Ties.compare(value, 0) == 0 ? 0 : value;
  }

  /** Returns this number a constant times. */
  LeaveOneOut times(double factor) {
    return new LeaveOneOut(
        value * factor, Arrays.stream(without).map(each -> each * factor).toArray(), atStake);
  }

  /** Returns the difference from another number of the same accounts. */
  LeaveOneOut minus(LeaveOneOut other) {
    checkArgument(without.length == other.without.length, "numbers must be of the same accounts");
    double[] differences = without.clone();
    boolean[] differs = new boolean[without.length];
    for (int i = 0; i < without.length; i++) {
      differences[i] -= other.without[i];
      differs[i] = atStake[i] || other.atStake[i];
    }
    return new LeaveOneOut(unlessRounding(value - other.value), differences, differs);
  }

  /** Returns the number among all accounts. */
  double value() {
    return value;
  }

  /** Returns the number without each account. */
  double[] without() {
    return without;
  }

  /** Returns whether the number depends on how each account turned out. */
  boolean[] atStake() {
    return atStake;
  }

  /** What a sum is divided by, among all accounts and without each of them. */
  interface Whole {
    /** Returns the whole of all accounts, above zero. */
    double all();

    /** Returns the whole without an account; zero or less where nothing is left. */
    double without(int account);

    /** Returns the part in the whole without an account: nothing where nothing is left. */
    default double share(double part, int account) {
      double whole = without(account);
      return whole > 0 ? part / whole : 0;
    }

    /** Returns a whole that does not depend on the accounts. */
    static Whole constant(double whole) {
      return new Whole() {
        @Override
        public double all() {
          return whole;
        }

        @Override
        public double without(int account) {
          return whole;
        }
      };
    }

    /** Returns the sum of gains, which fewer accounts bring up to the same number. */
    static Whole sum(double[] gains) {
      double sum = Arrays.stream(gains).sum();
      double scale = gains.length / Math.max(1.0, gains.length - 1);
      return new Whole() {
        @Override
        public double all() {
          return sum;
        }

        @Override
        public double without(int account) {
          return (sum - gains[account]) * scale;
        }
      };
    }
  }
}
