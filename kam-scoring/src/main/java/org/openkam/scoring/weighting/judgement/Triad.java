package org.openkam.scoring.weighting.judgement;

/**
 * Three criteria whose comparisons contradict each other.
 *
 * @param one the id of the first criterion
 * @param other the id of the second
 * @param third the id of the third
 * @param first how many times more important the first was judged than the second
 * @param second how many times more important the second was judged than the third
 * @param judged how many times more important the first was judged than the third
 */
public record Triad(
    String one, String other, String third, double first, double second, double judged) {
  /** {@return how many times more important the first is than the third by way of the second} */
  public double implied() {
    return first * second;
  }

  /**
   * {@return the inconsistency of the triad, the smaller of <i>|1 - judged / implied|</i> and <i>|1
   * - implied / judged|</i>, from zero to below one (Koczkodaj 1993)}
   */
  public double inconsistency() {
    double smaller = Math.min(judged, implied());
    double greater = Math.max(judged, implied());
    return (greater - smaller) / greater;
  }
}
