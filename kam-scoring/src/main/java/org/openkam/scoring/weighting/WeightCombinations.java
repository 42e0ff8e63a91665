package org.openkam.scoring.weighting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.openkam.core.criterion.Weights;

/**
 * Puts several weights of the same criteria together: judgement and data, or the judgements of
 * several people.
 */
public final class WeightCombinations {
  private WeightCombinations() {}

  /**
   * Mixes two weights: <i>s u<sub>j</sub> + (1 - s) v<sub>j</sub></i>.
   *
   * @param first the first weights, such as those that people judged
   * @param second weights of the same criteria, such as those from data
   * @param share the share <i>s</i> of the first, from zero to one
   * @return the weights, in the order of the first
   * @throws IllegalArgumentException if the criteria differ or the share is out of range
   */
  public static Weights convex(Weights first, Weights second, double share) {
    checkSame(List.of(first, second));
    checkArgument(share >= 0 && share <= 1, "share must be from zero to one: %s", share);
    return each(
        first, criterion -> share * first.of(criterion) + (1 - share) * second.of(criterion));
  }

  /**
   * Multiplies weights and divides by the sum of the products; a weight of zero in one of them is
   * final.
   *
   * @param weights at least one, all of the same criteria
   * @return the weights, in the order of the first
   * @throws IllegalArgumentException if the criteria differ or every product is zero
   */
  public static Weights multiplicative(List<Weights> weights) {
    return powers(weights, 1);
  }

  /**
   * Returns the normalized geometric mean, by which the priorities of several people are aggregated
   * (AIP, Forman and Peniwati 1998).
   *
   * @param weights at least one, all of the same criteria
   * @return the weights, in the order of the first
   * @throws IllegalArgumentException if the criteria differ or every mean is zero
   */
  public static Weights geometricMean(List<Weights> weights) {
    return powers(weights, 1.0 / weights.size());
  }

  private static Weights powers(List<Weights> weights, double exponent) {
    checkArgument(!weights.isEmpty(), "weights must be given to combine them: %s", weights);
    checkSame(weights);
    Weights first = weights.get(0);
    checkArgument(
        first.criteria().stream()
            .anyMatch(criterion -> weights.stream().allMatch(one -> one.of(criterion) > 0)),
        "weights must leave one criterion above zero in all: %s",
        weights);
    return each(
        first,
        criterion ->
            weights.stream()
                .mapToDouble(one -> Math.pow(one.of(criterion), exponent))
                .reduce(1, (one, other) -> one * other));
  }

  private static void checkSame(List<Weights> weights) {
    for (Weights one : weights) {
      checkArgument(
          one.criteria().equals(weights.get(0).criteria()),
          "weights must have the same criteria %s: %s",
          weights.get(0).criteria(),
          one.criteria());
    }
  }

  private static Weights each(Weights first, ToDoubleFunction<String> point) {
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    first.criteria().forEach(criterion -> points.put(criterion, point.applyAsDouble(criterion)));
    return Weights.proportional(points.buildOrThrow());
  }
}
