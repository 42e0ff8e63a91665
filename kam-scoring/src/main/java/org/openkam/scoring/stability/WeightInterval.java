package org.openkam.scoring.stability;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * Within which weights of one criterion a result stays as it is, while the other weights keep their
 * ratios.
 *
 * @param criterion the id of the criterion
 * @param weight its weight now, from zero to one
 * @param lowest the smallest weight, from zero to the weight now
 * @param highest the greatest weight, from the weight now to one
 * @param atLowest who overtakes whom below the smallest weight, or empty where nothing changes
 * @param atHighest who overtakes whom above the greatest weight, or empty where nothing changes
 */
public record WeightInterval(
    String criterion,
    double weight,
    double lowest,
    double highest,
    Optional<Overtaking> atLowest,
    Optional<Overtaking> atHighest) {
  /**
   * Creates an interval.
   *
   * @param criterion the id of the criterion
   * @param weight its weight now, from zero to one
   * @param lowest the smallest weight, from zero to the weight now
   * @param highest the greatest weight, from the weight now to one
   * @param atLowest who overtakes whom below the smallest weight
   * @param atHighest who overtakes whom above the greatest weight
   */
  public WeightInterval {
    checkArgument(
        0 <= lowest && lowest <= weight && weight <= highest && highest <= 1,
        "weight of criterion '%s' must lie within its interval from 0 to 1, [%s, %s]: %s",
        criterion,
        lowest,
        highest,
        weight);
  }

  /** {@return whether the result stays whatever the weight} */
  public boolean isUnlimited() {
    return atLowest.isEmpty() && atHighest.isEmpty();
  }

  /**
   * {@return how far the weight may move to the nearer end that changes the result, from zero to
   * one; one where nothing changes it}
   */
  public double slack() {
    double down = atLowest.isEmpty() ? 1 : weight - lowest;
    double up = atHighest.isEmpty() ? 1 : highest - weight;
    return Math.min(down, up);
  }
}
