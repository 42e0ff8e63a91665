package org.openkam.scoring.weighting.judgement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.weighting.DerivedWeights;

/**
 * Weighs criteria by pairwise comparisons (the analytic hierarchy process, Saaty 1977 and 1980).
 *
 * <p>The figures of the result are {@code lambda-max}, {@code consistency-index}, {@code
 * consistency-ratio}, {@code geometric-consistency-index} and {@code koczkodaj-index}, as far as
 * they are defined; see {@link PairwiseConsistency}. Judgements that contradict each other, or the
 * weights, are findings.
 *
 * @param prioritization how weights are taken from comparisons
 * @param randomIndex what the consistency ratio is taken against
 * @param acceptableRatio the greatest consistency ratio without a finding, zero or above
 */
public record Ahp(
    Prioritization prioritization,
    PairwiseConsistency.RandomIndex randomIndex,
    double acceptableRatio) {
  /** The ratio up to which Saaty (1980) takes comparisons as they are. */
  private static final double SAATY_LIMIT = 0.1;

  /**
   * Creates the method.
   *
   * @param prioritization how weights are taken from comparisons
   * @param randomIndex what the consistency ratio is taken against
   * @param acceptableRatio the greatest consistency ratio without a finding, zero or above
   */
  public Ahp {
    requireNonNull(prioritization, "prioritization");
    requireNonNull(randomIndex, "randomIndex");
    checkArgument(
        acceptableRatio >= 0, "acceptable ratio must be zero or above: %s", acceptableRatio);
  }

  /** {@return the method with the eigenvector, the random index of Saaty and a limit of 0.1} */
  public static Ahp standard() {
    return of(Prioritization.EIGENVECTOR);
  }

  /**
   * Returns the method with the random index of Saaty and a limit of 0.1.
   *
   * @param prioritization how weights are taken from comparisons
   * @return the method
   */
  public static Ahp of(Prioritization prioritization) {
    return new Ahp(prioritization, PairwiseConsistency.RandomIndex.SAATY, SAATY_LIMIT);
  }

  /**
   * Weighs criteria.
   *
   * @param matrix the comparisons, which connect all criteria
   * @return the weights, in the order of the matrix
   * @throws IllegalArgumentException if some criteria are not connected to the others, or a
   *     comparison is missing that the prioritization needs
   */
  public DerivedWeights weigh(PairwiseMatrix matrix) {
    PairwiseConsistency consistency = PairwiseConsistency.of(matrix);
    double[] priorities = prioritization.prioritize(matrix);
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int row = 0; row < priorities.length; row++) {
      points.put(matrix.criteria().get(row), priorities[row]);
    }
    return DerivedWeights.builder()
        .method("ahp")
        .weights(Weights.proportional(points.buildOrThrow()))
        .figures(figures(consistency))
        .findings(findings(matrix, consistency, priorities))
        .build();
  }

  private ImmutableMap<String, Double> figures(PairwiseConsistency consistency) {
    ImmutableMap.Builder<String, Double> figures = ImmutableMap.builder();
    figures.put("lambda-max", consistency.lambdaMax());
    figures.put("consistency-index", consistency.index());
    consistency.ratio(randomIndex).ifPresent(ratio -> figures.put("consistency-ratio", ratio));
    consistency
        .geometricIndex()
        .ifPresent(index -> figures.put("geometric-consistency-index", index));
    consistency
        .worstTriad()
        .ifPresent(triad -> figures.put("koczkodaj-index", triad.inconsistency()));
    return figures.buildOrThrow();
  }

  private ImmutableList<Finding> findings(
      PairwiseMatrix matrix, PairwiseConsistency consistency, double[] priorities) {
    JudgementFindings findings = new JudgementFindings("ahp");
    if (consistency.ratio(randomIndex).isEmpty()) {
      findings.noRandomIndex(randomIndex, matrix.size());
    }
    if (!matrix.hasEveryJudgement()) {
      findings.incomplete(matrix.missing());
    }
    consistency
        .ratio(randomIndex)
        .ifPresent(ratio -> findings.inconsistent(ratio, acceptableRatio, consistency));
    for (int row = 0; row < matrix.size(); row++) {
      for (int column = 0; column < matrix.size(); column++) {
        if (matrix.value(row, column) > 1 && priorities[row] < priorities[column]) {
          findings.orderViolated(
              matrix.criteria().get(row), matrix.value(row, column), matrix.criteria().get(column));
        }
      }
    }
    return findings.all();
  }
}
