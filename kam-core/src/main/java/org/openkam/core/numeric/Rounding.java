package org.openkam.core.numeric;

/** Rounds numbers as people read them; what lies halfway is rounded up. */
public final class Rounding {
  /** From here on every double is whole. */
  private static final double WHOLE = 0x1p52;

  private Rounding() {}

  /**
   * Rounds a share to whole percent.
   *
   * @param share a finite share, of which one is the whole
   * @return the nearest percent
   */
  public static long percent(double share) {
    return Math.round(100 * share);
  }

  /**
   * Rounds to a number of decimals.
   *
   * @param value a finite number
   * @param decimals how many decimals are kept, from zero to nine
   * @return the nearest number with these decimals
   */
  public static double decimals(double value, int decimals) {
    double units = Math.pow(10, decimals);
    double scaled = value * units;
    return Math.abs(scaled) >= WHOLE ? value : Math.round(scaled) / units;
  }
}
