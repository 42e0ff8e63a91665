package org.openkam.scoring.weighting.judgement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
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
    acceptableRatio += 0.0;
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
  public DerivedWeights weigh(Comparisons comparisons) {
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
        .weights(Weights.proportional(solved.centers()))
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
     * weights are in proportion to the centers (Rezaei 2016). The figure {@code consistency-ratio}
     * is <i>xi</i> by the greatest that it can be, and absent where best and worst were judged
     * equally important although other judgements differ.
     */
    NONLINEAR
  }

  /**
   * The comparisons that the best-worst method asks for: the best criterion with each other one,
   * and each with the worst (Rezaei 2015).
   */
  @Value.Immutable
  public abstract static class Comparisons {
    Comparisons() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the id of the most important criterion} */
    public abstract String best();

    /** {@return the id of the least important criterion, another one than the best} */
    public abstract String worst();

    /**
     * {@return how many times more important the best criterion is than each, itself included, by
     * id; finite and one or more}
     */
    public abstract ImmutableMap<String, Double> bestToOthers();

    /**
     * {@return how many times more important each criterion is than the worst, itself included, by
     * id; finite and one or more}
     */
    public abstract ImmutableMap<String, Double> othersToWorst();

    /**
     * {@return how many times more important the best criterion is than the worst, by the first}
     */
    public double bestToWorst() {
      return bestToOthers().getOrDefault(worst(), 1.0);
    }

    /**
     * Returns how far the comparisons of a criterion contradict that of the best with the worst:
     * <i>|a<sub>Bj</sub> a<sub>jW</sub> - a<sub>BW</sub>| / (a<sub>BW</sub><sup>2</sup> -
     * a<sub>BW</sub>)</i>, and zero where the best is once as important as the worst (Liang,
     * Brunelli and Rezaei 2020).
     *
     * @param criterion the id of a criterion
     * @return the input-based consistency ratio of the criterion, zero or above
     * @throws IllegalArgumentException if the criterion is unknown
     */
    public double consistencyRatio(String criterion) {
      checkArgument(
          bestToOthers().containsKey(criterion),
          "no criterion '%s' among %s",
          criterion,
          bestToOthers().keySet());
      double direct = bestToWorst();
      double difference = Math.abs(toCriterion(criterion) * fromCriterion(criterion) - direct);
      return direct == 1 ? 0 : difference / (direct * (direct - 1));
    }

    /** {@return the greatest input-based consistency ratio of the criteria, zero or above} */
    public double consistencyRatio() {
      return bestToOthers().keySet().stream()
          .mapToDouble(this::consistencyRatio)
          .max()
          .orElseThrow();
    }

    double toCriterion(String criterion) {
      return bestToOthers().getOrDefault(criterion, 1.0);
    }

    double fromCriterion(String criterion) {
      return othersToWorst().getOrDefault(criterion, 1.0);
    }

    @Value.Check
    void check() {
      checkArgument(
          bestToOthers().keySet().equals(othersToWorst().keySet()),
          "both comparisons must have the same criteria %s: %s",
          bestToOthers().keySet(),
          othersToWorst().keySet());
      checkArgument(
          bestToOthers().containsKey(best())
              && bestToOthers().containsKey(worst())
              && !best().equals(worst()),
          "best and worst must be two of the criteria %s: '%s' and '%s'",
          bestToOthers().keySet(),
          best(),
          worst());
      bestToOthers().forEach((criterion, times) -> checkTimes(best(), times, criterion));
      othersToWorst().forEach((criterion, times) -> checkTimes(criterion, times, worst()));
      checkArgument(
          toCriterion(best()) == 1 && fromCriterion(worst()) == 1,
          "best and worst must be once as important as themselves: %s and %s",
          toCriterion(best()),
          fromCriterion(worst()));
    }

    private static void checkTimes(String one, double times, String other) {
      checkArgument(
          times >= 1 && times <= PairwiseMatrix.GREATEST,
          "comparison of '%s' with '%s' must be from 1 to %s: %s",
          one,
          other,
          PairwiseMatrix.GREATEST,
          times);
    }

    /** Builds {@link Comparisons} instances; every property is required. */
    public static final class Builder extends ImmutableComparisons.Builder {
      Builder() {}
    }
  }
}
