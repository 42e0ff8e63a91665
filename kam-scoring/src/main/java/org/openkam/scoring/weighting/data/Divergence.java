package org.openkam.scoring.weighting.data;

/**
 * How far shares diverge from equal ones, <i>(1 + d) ln(1 + d) - d</i> for a share that deviates by
 * <i>d</i> of the mean share: zero or above, and zero only for none.
 *
 * <p>Summed up, the last terms cancel, since the deviations do; each alone, they keep the
 * difference of two numbers that are nearly the same from being left with rounding only. Where
 * little is left of a difference even so, it is summed as the series <i>d<sup>2</sup> / 2 -
 * d<sup>3</sup> / 6 + d<sup>4</sup> / 12</i> and so on. Elsewhere the logarithm comes from a table
 * of 128 intervals and a polynomial within (Tang 1990), which takes half the time of the logarithm
 * of the JDK and gives the same bits on every machine.
 */
final class Divergence {
  /** Where the terms of the series get too small too slowly. */
  private static final double LARGE = 0.1;

  /** The coefficients of the series that are added, of even powers. */
  private static final double[] ADDED = new double[8];

  /** The coefficients of the series that are taken away, of odd powers. */
  private static final double[] TAKEN = new double[8];

  private static final int INDEX_BITS = 7;
  private static final int INTERVALS = 1 << INDEX_BITS;
  private static final int FRACTION_BITS = 52;
  private static final int BIAS = 1023;
  private static final long FRACTION = (1L << FRACTION_BITS) - 1;
  private static final long ONE = (long) BIAS << FRACTION_BITS;
  private static final double LOG_OF_TWO = StrictMath.log(2);
  private static final double[] STARTS = new double[INTERVALS];
  private static final double[] INVERSES = new double[INTERVALS];
  private static final double[] LOGS = new double[INTERVALS];

  static {
    for (int term = 0; term < ADDED.length; term++) {
      ADDED[term] = 1 / ((2.0 * term + 1) * (2.0 * term + 2));
      TAKEN[term] = 1 / ((2.0 * term + 2) * (2.0 * term + 3));
    }
    for (int interval = 0; interval < INTERVALS; interval++) {
      STARTS[interval] = 1 + (double) interval / INTERVALS;
      INVERSES[interval] = 1 / STARTS[interval];
      LOGS[interval] = StrictMath.log(STARTS[interval]);
    }
  }

  private Divergence() {}

  /**
   * Returns the sum of the divergences of the first deviations of an array.
   *
   * @param deviations each minus one, for a share of zero, or above
   * @param size how many of them count, from the first
   */
  static double sum(double[] deviations, int size) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += of(deviations[i]);
    }
    return sum;
  }

  /** {@return the divergence of one deviation, which is minus one or above} */
  static double of(double deviation) {
    if (Math.abs(deviation) <= LARGE) {
      return series(deviation);
    }
    double share = 1 + deviation;
    return share <= 0 ? 1 : share * log(share) - deviation;
  }

  private static double series(double deviation) {
    double square = deviation * deviation;
    double added = 0;
    double taken = 0;
    for (int term = ADDED.length - 1; term >= 0; term--) {
      added = added * square + ADDED[term];
      taken = taken * square + TAKEN[term];
    }
    return square * (added - deviation * taken);
  }

  /** {@return the natural logarithm of a normal number above zero} */
  private static double log(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int exponent = (int) (bits >>> FRACTION_BITS) - BIAS;
    int interval = (int) (bits >>> (FRACTION_BITS - INDEX_BITS)) & (INTERVALS - 1);
    double fraction = Double.longBitsToDouble((bits & FRACTION) | ONE);
    double start = STARTS[interval];
    double r = (fraction - start) * INVERSES[interval];
    double square = r * r;
    double curve =
        square * (1 / 2.0 - r * (1 / 3.0))
            + square * square * (1 / 4.0 - r * (1 / 5.0) + square * (1 / 6.0 - r * (1 / 7.0)));
    return exponent * LOG_OF_TWO + (LOGS[interval] + (r - curve));
  }
}
