package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Arrays;

/** The test whether differences are as often on either side of zero (Fisher 1935). */
final class SignFlip {
  /** The most differences whose signs are all tried. */
  static final int GREATEST = 20;

  private SignFlip() {}

  /**
   * Returns the share of all changes of signs whose sum lies at least as far from zero.
   *
   * @param differences from one to 20 finite differences; their decimals are added exactly
   */
  static double pValue(double[] differences) {
    checkArgument(
        differences.length >= 1 && differences.length <= GREATEST,
        "sign flip test takes from 1 to %s differences: %s",
        GREATEST,
        differences.length);
    BigDecimal[] twice =
        Arrays.stream(differences)
            .mapToObj(difference -> BigDecimal.valueOf(difference).multiply(BigDecimal.valueOf(2)))
            .toArray(BigDecimal[]::new);
    BigDecimal sum =
        Arrays.stream(differences)
            .mapToObj(BigDecimal::valueOf)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal observed = sum.abs();
    long flips = 1L << differences.length;
    long asFar = 1;
    long flipped = 0;
    for (long step = 1; step < flips; step++) {
      int next = Long.numberOfTrailingZeros(step);
      boolean wasFlipped = (flipped & 1L << next) != 0;
      sum = wasFlipped ? sum.add(twice[next]) : sum.subtract(twice[next]);
      flipped ^= 1L << next;
      asFar += sum.abs().compareTo(observed) >= 0 ? 1 : 0;
    }
    return (double) asFar / flips;
  }
}
