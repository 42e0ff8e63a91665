package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;

/**
 * A limit that weights must keep: the sum of <i>factor times weight</i> is at most a bound.
 *
 * @param factors the factors by criterion id; a criterion that is not named has the factor zero
 * @param atMost the bound, finite
 */
public record WeightLimit(ImmutableMap<String, Double> factors, double atMost) {
  /**
   * Creates a limit.
   *
   * @param factors the factors by criterion id, finite
   * @param atMost the bound, finite
   */
  public WeightLimit {
    checkArgument(Double.isFinite(atMost), "weight limit must be finite: %s", atMost);
    factors.forEach(
        (criterion, factor) ->
            checkArgument(
                Double.isFinite(factor),
                "weight limit must have a finite factor for criterion '%s': %s",
                criterion,
                factor));
  }

  /**
   * Limits the weight of a criterion from above.
   *
   * @param criterion the id of the criterion
   * @param highest the greatest weight
   * @return the limit
   */
  public static WeightLimit atMost(String criterion, double highest) {
    return new WeightLimit(ImmutableMap.of(criterion, 1.0), highest);
  }

  /**
   * Limits the weight of a criterion from below.
   *
   * @param criterion the id of the criterion
   * @param lowest the smallest weight
   * @return the limit
   */
  public static WeightLimit atLeast(String criterion, double lowest) {
    return new WeightLimit(ImmutableMap.of(criterion, -1.0), -lowest);
  }

  /**
   * Says that one criterion matters at least as much as a multiple of another.
   *
   * @param more the id of the criterion that matters more
   * @param times the multiple, above zero; one for "at least as much"
   * @param less the id of the criterion that matters less
   * @return the limit
   */
  public static WeightLimit atLeast(String more, double times, String less) {
    return new WeightLimit(ImmutableMap.of(more, -1.0, less, times), 0);
  }
}
