package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

/** What an outcome is worth in the discounted cumulative gain. */
public enum Gain {
  /** The outcome itself, for amounts of money; a negative outcome gains nothing. */
  LINEAR {
    @Override
    double of(double outcome) {
      return Math.max(0, outcome);
    }
  },
  /**
   * 2<sup>outcome</sup> - 1, for small grades such as zero to four (Burges and others 2005); a
   * negative grade gains nothing.
   */
  EXPONENTIAL {
    @Override
    double of(double outcome) {
      double gain = Math.pow(2, Math.max(0, outcome)) - 1;
      checkArgument(
          Double.isFinite(gain), "outcome must be a small grade for exponential gain: %s", outcome);
      return gain;
    }
  };

  /** Returns the gain, finite and not negative. */
  abstract double of(double outcome);
}
