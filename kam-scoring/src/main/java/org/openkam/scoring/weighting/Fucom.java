package org.openkam.scoring.weighting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;

/**
 * Weighs criteria by their significance against the most important one (FUCOM, the full consistency
 * method of Pamucar, Stevic and Sremac 2018).
 *
 * <p>Significances against one criterion cannot contradict each other, so that the weights that
 * keep all of them, <i>w<sub>k</sub></i> in proportion to <i>1 / significance<sub>k</sub></i>, are
 * the only optimum and the deviation from full consistency is zero but for rounding. What can be
 * wrong is the order, which is reported.
 */
public final class Fucom {
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
    return DerivedWeights.builder()
        .method("fucom")
        .weights(weights)
        .putFigure("dfc", deviation(weights, significances))
        .findings(orderViolations(significances))
        .build();
  }

  /** Returns the greatest error of the ratios between criteria that are next or next but one. */
  private static double deviation(Weights weights, Map<String, Double> significances) {
    List<String> criteria = ImmutableList.copyOf(significances.keySet());
    double greatest = 0;
    for (int distance = 1; distance <= 2; distance++) {
      for (int i = distance; i < criteria.size(); i++) {
        String before = criteria.get(i - distance);
        String here = criteria.get(i);
        double judged = significances.get(here) / significances.get(before);
        greatest = Math.max(greatest, Math.abs(weights.of(before) / weights.of(here) - judged));
      }
    }
    return greatest;
  }

  private static ImmutableList<Finding> orderViolations(Map<String, Double> significances) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    List<String> criteria = ImmutableList.copyOf(significances.keySet());
    for (int i = 1; i < criteria.size(); i++) {
      double before = significances.get(criteria.get(i - 1));
      double here = significances.get(criteria.get(i));
      if (here < before) {
        findings.add(
            Finding.warning(
                "ORDER_VIOLATION",
                criteria.get(i),
                "criterion '{criterion}' is ranked after '{before}', but its significance {here}"
                    + " makes it more important than {there} makes the other",
                ImmutableMap.of(
                    "criterion",
                    criteria.get(i),
                    "before",
                    criteria.get(i - 1),
                    "here",
                    here,
                    "there",
                    before)));
      }
    }
    return findings.build();
  }
}
