package org.openkam.scoring.weighting.judgement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.weighting.DerivedWeights;

/**
 * Weighs criteria by their significance against the most important one (FUCOM, the full consistency
 * method of Pamucar, Stevic and Sremac 2018).
 *
 * <p>Significances against one criterion cannot contradict each other, so that the weights that
 * keep all of them, <i>w<sub>k</sub></i> in proportion to <i>1 / significance<sub>k</sub></i>, are
 * the only optimum and the deviation from full consistency is zero but for rounding. What can be
 * wrong is the order, which is reported.
 */
final class Fucom {
  private Fucom() {}

  /**
   * Weighs criteria.
   *
   * @param significances how many times less important each criterion is than the first, which has
   *     one; finite and above zero, by id, in the order in which people ranked the criteria
   * @return the weights, with the figure {@code dfc}, the deviation from full consistency
   * @throws IllegalArgumentException if there is none, or one is not finite and above zero
   */
  public static DerivedWeights weigh(Map<String, Double> significances) {
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    significances.forEach(
        (criterion, significance) -> {
          checkArgument(
              Double.isFinite(significance) && significance > 0,
              "significance of criterion '%s' must be finite and above zero: %s",
              criterion,
              significance);
          points.put(criterion, 1 / significance);
        });
    Weights weights = Weights.proportional(points.buildOrThrow());
    ImmutableMap<String, Double> ordered = ImmutableMap.copyOf(significances);
    return DerivedWeights.builder()
        .method("fucom")
        .weights(weights)
        .putFigure("dfc", deviation(weights, ordered))
        .findings(orderViolations(ordered))
        .build();
  }

  /** Returns the greatest error of the ratios between criteria that are next or next but one. */
  private static double deviation(Weights weights, ImmutableMap<String, Double> significances) {
    List<String> criteria = significances.keySet().asList();
    List<Double> judged = significances.values().asList();
    double greatest = 0;
    for (int distance = 1; distance <= 2; distance++) {
      for (int i = distance; i < criteria.size(); i++) {
        double ratio = weights.of(criteria.get(i - distance)) / weights.of(criteria.get(i));
        double error = Math.abs(ratio - judged.get(i) / judged.get(i - distance));
        greatest = Math.max(greatest, error);
      }
    }
    return greatest;
  }

  private static ImmutableList<Finding> orderViolations(
      ImmutableMap<String, Double> significances) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    List<String> criteria = significances.keySet().asList();
    List<Double> judged = significances.values().asList();
    for (int i = 1; i < criteria.size(); i++) {
      if (judged.get(i) < judged.get(i - 1)) {
        findings.add(
            Finding.warning(
                "ORDER_VIOLATION",
                criteria.get(i),
                "criterion '{criterion}' is ranked after '{before}', but its significance {here}"
                    + " makes it more important than {there} makes the other",
                ImmutableMap.of(
                    "criterion", criteria.get(i),
                    "before", criteria.get(i - 1),
                    "here", judged.get(i),
                    "there", judged.get(i - 1))));
      }
    }
    return findings.build();
  }
}
