package org.openkam.scoring.backtest;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/** How often a number lies many standard errors from the truth. */
enum Tails {
  /**
   * As often as a normal variable: where the standard error is that of a permutation, because all
   * accounts at stake are measured from their common mean (Hoeffding 1951). Where few are at stake
   * that is more often than the number does.
   */
  NORMAL {
    @Override
    double quantile(double probability, AccountJackknife jackknife) {
      return new NormalDistribution().inverseCumulativeProbability(probability);
    }
  },
  /** As often as Student's t with the accounts at stake, less one, as degrees of freedom. */
  STUDENT {
    @Override
    double quantile(double probability, AccountJackknife jackknife) {
      return student(probability, jackknife.atStake() - 1);
    }
  },
  /**
   * As often as Student's t with as many degrees of freedom as the standard error is worth, which
   * are few where few accounts decide (Satterthwaite 1946); at most those of {@link #STUDENT}.
   */
  SATTERTHWAITE {
    @Override
    double quantile(double probability, AccountJackknife jackknife) {
      return student(probability, Math.min(jackknife.atStake() - 1, jackknife.degreesOfFreedom()));
    }
  };

  private static double student(double probability, double degreesOfFreedom) {
    return new TDistribution(Math.max(1, degreesOfFreedom))
        .inverseCumulativeProbability(probability);
  }

  /** Returns how many standard errors from the truth a number lies with a probability. */
  abstract double quantile(double probability, AccountJackknife jackknife);
}
