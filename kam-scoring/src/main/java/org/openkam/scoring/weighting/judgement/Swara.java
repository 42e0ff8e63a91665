package org.openkam.scoring.weighting.judgement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.openkam.core.criterion.Weights;
import org.openkam.scoring.weighting.DerivedWeights;

/**
 * Weighs criteria step by step: in the order of importance people say by how much each is less
 * important than the one before (SWARA, Kersuliene, Zavadskas and Turskis 2010).
 */
final class Swara {
  private Swara() {}

  /**
   * Weighs criteria: <i>q<sub>1</sub> = 1, q<sub>k</sub> = q<sub>k-1</sub> / (1 +
   * s<sub>k</sub>)</i>, divided by their sum.
   *
   * @param criteria the ids of the criteria, the most important first, each once
   * @param comparativeImportance <i>s</i> of each criterion from the second, finite and not
   *     negative: 0.2 says that it is 20 percent less important than the one before, 0 that it is
   *     as important
   * @return the weights
   * @throws IllegalArgumentException if there is not one number a criterion from the second, or one
   *     is negative or not finite
   */
  public static DerivedWeights weigh(List<String> criteria, double... comparativeImportance) {
    checkArgument(
        !criteria.isEmpty() && comparativeImportance.length == criteria.size() - 1,
        "each criterion but the first of %s must have one comparative importance: %s",
        criteria,
        comparativeImportance.length);
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    double point = 1;
    points.put(criteria.get(0), point);
    for (int i = 1; i < criteria.size(); i++) {
      double importance = comparativeImportance[i - 1];
      checkArgument(
          Double.isFinite(importance) && importance >= 0,
          "comparative importance of criterion '%s' must be finite and not negative: %s",
          criteria.get(i),
          importance);
      point /= 1 + importance;
      points.put(criteria.get(i), point);
    }
    return DerivedWeights.builder()
        .method("swara")
        .weights(Weights.proportional(points.buildOrThrow()))
        .build();
  }
}
