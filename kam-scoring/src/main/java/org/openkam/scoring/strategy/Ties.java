package org.openkam.scoring.strategy;

/**
 * Compares calculated quantities, such as sums of weights, without being misled by rounding.
 *
 * <p>Tenths have no exact sum, so quantities that a formula makes equal may differ in their last
 * digits, by the order of the criteria alone. Where a method asks whether one is greater, so small
 * a difference would decide on the outcome; here it is a tie.
 */
public final class Ties {
  /** How far quantities of up to one, or relative to their size beyond, may differ in a tie. */
  private static final double ROUNDING = 1e-12;

  private Ties() {}

  /**
   * Compares two quantities.
   *
   * @param one a finite quantity
   * @param other another one
   * @return one if the first is greater, minus one if it is smaller, zero in a tie
   */
  public static int compare(double one, double other) {
    double difference = one - other;
    double size = Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
    return Math.abs(difference) <= ROUNDING * size ? 0 : (int) Math.signum(difference);
  }

  /**
   * Tells whether a quantity is a limit or more.
   *
   * @param quantity a finite quantity
   * @param limit the limit
   * @return whether the quantity is greater, or in a tie with the limit
   */
  public static boolean reaches(double quantity, double limit) {
    return compare(quantity, limit) >= 0;
  }
}
