package org.openkam.scoring.backtest;

import com.google.common.primitives.ImmutableIntArray;
import org.hipparchus.distribution.continuous.TDistribution;
import org.openkam.scoring.strategy.Ties;

/**
 * How far the mean of a number over the origins depends on which accounts there are: each account
 * is left out at all origins at once, so that the dependence between origins is kept (Quenouille
 * 1949, Tukey 1958).
 *
 * <p>The number of degrees of freedom is that of the accounts at stake less one.
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
  double reach(double confidence) {
    double error = standardError();
    return error == 0
        ? 0
        : error
            * new TDistribution(degreesOfFreedom())
                .inverseCumulativeProbability((1 + confidence) / 2);
  }

  private double standardError() {
    double mean = 0;
    for (double change : changes) {
      mean += change / changes.length;
    }
    double squares = 0;
    for (double change : changes) {
      squares += (change - mean) * (change - mean);
    }
    return Math.sqrt(squares * (changes.length - 1) / changes.length) / origins;
  }

  private int degreesOfFreedom() {
    int count = 0;
    for (boolean isAtStake : atStake) {
      count += isAtStake ? 1 : 0;
    }
    return Math.max(1, count - 1);
  }
}
