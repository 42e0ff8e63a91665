package org.openkam.scoring.weighting.judgement;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.criterion.Weights;
import org.openkam.scoring.weighting.DerivedWeights;

/**
 * Weighs criteria by comparisons with the best and the worst of them (the best-worst method, Rezaei
 * 2015 and 2016).
 *
 * <p>The figures of the result are {@code xi}, the greatest deviation of the weights from the
 * judgements, and {@code input-consistency-ratio} (Liang, Brunelli and Rezaei 2020), which looks at
 * the judgements only.
 *
 * @param model which deviation is made smallest
 * @param acceptableRatio the greatest input-based consistency ratio without a finding, zero or
 *     above
 */
public record BestWorst(Model model, double acceptableRatio) {
  private static final double STANDARD_LIMIT = 0.1;

  /**
   * Creates the method.
   *
   * @param model which deviation is made smallest
   * @param acceptableRatio the greatest input-based consistency ratio without a finding, zero or
   *     above
   */
  public BestWorst {
    checkArgument(
        acceptableRatio >= 0, "acceptable ratio must be zero or above: %s", acceptableRatio);
  }

  /** {@return the linear model, with a limit of 0.1 as is usual for pairwise comparisons} */
  public static BestWorst linear() {
    return new BestWorst(Model.LINEAR, STANDARD_LIMIT);
  }

  /** {@return the non-linear model, with a limit of 0.1 as is usual for pairwise comparisons} */
  public static BestWorst nonlinear() {
    return new BestWorst(Model.NONLINEAR, STANDARD_LIMIT);
  }

  /**
   * Weighs criteria.
   *
   * @param comparisons at least two criteria, compared with the best and the worst
   * @return the weights, in the order of the comparisons
   */
  public DerivedWeights weigh(BestWorstComparisons comparisons) {
    DerivedWeights.Builder derived =
        DerivedWeights.builder()
            .putFigure("input-consistency-ratio", comparisons.consistencyRatio())
            .findings(new BestWorstCheck(comparisons, acceptableRatio).findings());
    if (model == Model.LINEAR) {
      LinearBestWorst solved = LinearBestWorst.solve(comparisons);
      return derived
          .method("bwm-linear")
          .weights(Weights.proportional(solved.weights()))
          .putFigure("xi", solved.deviation())
          .build();
    }
    NonlinearBestWorst solved = NonlinearBestWorst.solve(comparisons);
    solved.consistencyRatio().ifPresent(ratio -> derived.putFigure("consistency-ratio", ratio));
    return derived
        .method("bwm-nonlinear")
        .weights(Weights.proportional(solved.centres()))
        .putIntermediate("lowest", solved.lowest())
        .putIntermediate("highest", solved.highest())
        .putFigure("xi", solved.deviation())
        .build();
  }

  /** Which deviation of the weights from the judgements is made smallest. */
  public enum Model {
    /**
     * The greatest <i>|w<sub>B</sub> - a<sub>Bj</sub> w<sub>j</sub>|</i> and <i>|w<sub>j</sub> -
     * a<sub>jW</sub> w<sub>W</sub>|</i>, by a linear program (Rezaei 2016).
     */
    LINEAR,
    /**
     * The greatest <i>|w<sub>B</sub> / w<sub>j</sub> - a<sub>Bj</sub>|</i> and <i>|w<sub>j</sub> /
     * w<sub>W</sub> - a<sub>jW</sub>|</i> (Rezaei 2015). Many weights are equally good then: the
     * intermediates {@code lowest} and {@code highest} bound those of each criterion, and the
     * weights are in proportion to the centres (Rezaei 2016). The figure {@code consistency-ratio}
     * is <i>xi</i> by the greatest that it can be, and absent where best and worst were judged
     * equally important although other judgements differ.
     */
    NONLINEAR
  }
}
