package org.openkam.scoring.backtest;

import java.util.OptionalDouble;
import org.openkam.core.resampling.BootstrapInterval;

/**
 * How much better one model chose than another from the same accounts at the same origins.
 *
 * @param value the mean difference over the origins in which both are defined, above zero if the
 *     first is better
 * @param interval where it lies when the accounts are drawn anew
 * @param signFlip the probability of a mean difference at least as far from zero if at each origin
 *     either model were as likely to be the better one, from zero to one; one with a single origin,
 *     empty with more than 20
 */
public record PairedDifference(double value, BootstrapInterval interval, OptionalDouble signFlip) {
  /** {@return whether the interval lies above zero: the first model is clearly the better one} */
  public boolean isClearlyBetter() {
    return interval.lowest() > 0;
  }

  /** {@return whether the interval lies below zero: the first model is clearly the worse one} */
  public boolean isClearlyWorse() {
    return interval.highest() < 0;
  }
}
