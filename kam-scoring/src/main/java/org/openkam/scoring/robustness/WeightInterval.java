package org.openkam.scoring.robustness;

/**
 * Within which weights of one criterion a result stays as it is, while the other weights keep their
 * ratios.
 *
 * @param criterion the id of the criterion
 * @param weight its weight now
 * @param lowest the smallest weight, from zero to the weight now
 * @param highest the greatest weight, from the weight now to one
 */
public record WeightInterval(String criterion, double weight, double lowest, double highest) {
  /** {@return whether the result stays whatever the weight} */
  public boolean isUnlimited() {
    return lowest == 0 && highest == 1;
  }

  /** {@return how far the weight may move to the nearer end that changes the result} */
  public double slack() {
    double down = lowest == 0 ? Double.POSITIVE_INFINITY : weight - lowest;
    double up = highest == 1 ? Double.POSITIVE_INFINITY : highest - weight;
    return Math.min(Math.min(down, up), 1);
  }
}
