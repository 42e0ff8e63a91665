package org.openkam.scoring.backtest;

import com.google.common.primitives.ImmutableIntArray;
import org.openkam.scoring.strategy.Ties;

/**
 * How far the mean of a number over the origins depends on which accounts there are: each account
 * is left out at all origins at once, so that the dependence between origins is kept (Quenouille
 * 1949, Tukey 1958).
 *
 * <p>Changes are taken from the number among all accounts and not from their own mean: where few
 * accounts are at stake all may change it alike, which is much uncertainty and not none.
 */
final class AccountJackknife {
  private final double[] changes;
  private final boolean[] atStake;
  private double sum;
  private int origins;

  AccountJackknife(int accounts) {
    changes = new double[accounts];
    atStake = new boolean[accounts];
  }

  /** Adds what was found at an origin, whose accounts stand at given places among all. */
  void add(ImmutableIntArray accounts, LeaveOneOut found) {
    for (int i = 0; i < accounts.length(); i++) {
      double without = found.without()[i];
      changes[accounts.get(i)] +=
          Ties.compare(without, found.value()) == 0 ? 0 : without - found.value();
      atStake[accounts.get(i)] |= found.atStake()[i];
    }
    sum += found.value();
    origins++;
  }

  /** Returns how many origins were added. */
  int origins() {
    return origins;
  }

  /** Returns the mean over the origins, of which there must be one. */
  double value() {
    return sum / origins;
  }

  /** Returns how far an interval of a confidence reaches to either side, zero or more. */
  double reach(double confidence, Tails tails) {
    double error = Math.sqrt(squares() * (changes.length - 1) / changes.length) / origins;
    return error == 0 ? 0 : error * tails.quantile((1 + confidence) / 2, this);
  }

  /** Returns how many accounts were at stake at an origin. */
  int atStake() {
    int count = 0;
    for (boolean isAtStake : atStake) {
      count += isAtStake ? 1 : 0;
    }
    return count;
  }

  /** Returns twice the squared variance by the variance of the variance, one or more. */
  double degreesOfFreedom() {
    double fourths = 0;
    for (double change : changes) {
      fourths += change * change * change * change;
    }
    double squares = squares();
    double relative = fourths / (squares * squares) - 1.0 / changes.length;
    return relative > 0 ? Math.max(1, 2 / relative) : changes.length;
  }

  /** Returns the squares of the changes, from the number among all and not from their mean. */
  private double squares() {
    double squares = 0;
    for (double change : changes) {
      squares += change * change;
    }
    return squares;
  }
}
