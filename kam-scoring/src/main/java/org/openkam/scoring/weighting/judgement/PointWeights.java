package org.openkam.scoring.weighting.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.weighting.DerivedWeights;

/** Weights from points that people give to criteria. */
public final class PointWeights {
  private static final double REFERENCE = 100;

  private PointWeights() {}

  /**
   * Weighs criteria by points for their importance.
   *
   * <p>People give such points without thinking of how far the accounts differ (Fischer 1995),
   * although a weight has a meaning only together with a range; prefer {@link #swing}.
   *
   * @param points points by id of the criterion, finite and not negative, one of them above zero
   * @return the weights, in proportion to the points
   * @throws IllegalArgumentException if a point is negative or not finite, or all are zero
   */
  public static DerivedWeights direct(Map<String, Double> points) {
    return DerivedWeights.builder()
        .method("direct")
        .weights(Weights.proportional(points))
        .addFindings(
            Finding.info(
                "WEIGHTS_WITHOUT_RANGES",
                "direct",
                "points for importance are given without regard to how far the accounts differ; ask"
                    + " for swings from the worst to the best value where that matters",
                ImmutableMap.of()))
        .build();
  }

  /**
   * Weighs criteria by how much it would be worth to swing each from its worst to its best value,
   * where the best swing has 100 points (von Winterfeldt and Edwards 1986).
   *
   * @param swings points by id of the criterion, from zero to 100
   * @return the weights, in proportion to the points; with a finding where no swing or one above
   *     has 100 points
   * @throws IllegalArgumentException if a point is negative or not finite, or all are zero
   */
  public static DerivedWeights swing(Map<String, Double> swings) {
    Weights weights = Weights.proportional(swings);
    double greatest = swings.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    return DerivedWeights.builder()
        .method("swing")
        .weights(weights)
        .findings(greatest == REFERENCE ? ImmutableList.of() : reference(greatest))
        .build();
  }

  /**
   * Weighs criteria step by step: in the order of importance people say by how much each is less
   * important than the one before (SWARA, Kersuliene, Zavadskas and Turskis 2010).
   *
   * @param criteria the ids of the criteria, the most important first, each once
   * @param comparativeImportance of each criterion from the second, finite and not negative: 0.2
   *     says that it is 20 percent less important than the one before, 0 that it is as important
   * @return the weights
   * @throws IllegalArgumentException if there is not one number a criterion from the second, or one
   *     is negative or not finite
   */
  public static DerivedWeights swara(List<String> criteria, double... comparativeImportance) {
    return Swara.weigh(criteria, comparativeImportance);
  }

  /**
   * Weighs criteria by their significance against the most important one (FUCOM, the full
   * consistency method of Pamucar, Stevic and Sremac 2018).
   *
   * @param significances how many times less important each criterion is than the first, which has
   *     one; finite and above zero, by id, in the order in which people ranked the criteria
   * @return the weights, with the figure {@code dfc}, the deviation from full consistency
   * @throws IllegalArgumentException if there is none, or one is not finite and above zero
   */
  public static DerivedWeights fucom(Map<String, Double> significances) {
    return Fucom.weigh(significances);
  }

  private static ImmutableList<Finding> reference(double greatest) {
    return ImmutableList.of(
        Finding.warning(
            "SWING_REFERENCE",
            "swing",
            "the best swing has {greatest} points instead of {reference}; ask whether all swings"
                + " were compared with the best one",
            ImmutableMap.of("greatest", greatest, "reference", REFERENCE)));
  }
}
