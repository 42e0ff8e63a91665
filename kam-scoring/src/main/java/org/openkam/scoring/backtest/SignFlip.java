package org.openkam.scoring.backtest;

import java.math.BigDecimal;
import java.util.Arrays;

/** The test whether differences are as often on either side of zero (Fisher 1935). */
final class SignFlip {
  /** The most signs of which all combinations are tried. */
  static final int MOST_SIGNS = 20;

  private SignFlip() {}

  /**
   * Returns the share of all changes of signs whose sum lies at least as far from zero.
   *
   * <p>Beyond 20 differences, neighbors change their sign together, in at most 20 blocks of equal
   * size but for the last.
   *
   * @param differences at least one finite difference in the order of time; their decimals are
   *     added exactly
   */
  static double pValue(double[] differences) {
    BigDecimal[] blocks = blocks(differences);
    BigDecimal sum = Arrays.stream(blocks).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal[] twice =
        Arrays.stream(blocks).map(block -> block.add(block)).toArray(BigDecimal[]::new);
    BigDecimal observed = sum.abs();
    long flips = 1L << blocks.length;
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

  private static BigDecimal[] blocks(double[] differences) {
    int length = (differences.length + MOST_SIGNS - 1) / MOST_SIGNS;
    BigDecimal[] blocks = new BigDecimal[(differences.length + length - 1) / length];
    Arrays.fill(blocks, BigDecimal.ZERO);
    for (int i = 0; i < differences.length; i++) {
      blocks[i / length] = blocks[i / length].add(BigDecimal.valueOf(differences[i]));
    }
    return blocks;
  }
}
