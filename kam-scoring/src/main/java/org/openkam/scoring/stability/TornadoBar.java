package org.openkam.scoring.stability;

/**
 * What the score of an account becomes when one weight or one value is moved down and up.
 *
 * @param criterion the id of the criterion
 * @param low the lower weight or value
 * @param high the higher weight or value
 * @param scoreAtLow the score at the lower one, finite
 * @param scoreAtHigh the score at the higher one, finite
 */
public record TornadoBar(
    String criterion, double low, double high, double scoreAtLow, double scoreAtHigh) {
  /** {@return how far apart the two scores are, not negative} */
  public double width() {
    return Math.abs(scoreAtHigh - scoreAtLow);
  }
}
