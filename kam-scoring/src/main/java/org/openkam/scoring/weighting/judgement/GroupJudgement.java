package org.openkam.scoring.weighting.judgement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.openkam.scoring.weighting.WeightCombinations;

/** Aggregates the comparisons of several people into those of one (AIJ). */
final class GroupJudgement {
  private GroupJudgement() {}

  /**
   * Returns the geometric mean of each comparison, the only mean that keeps comparisons reciprocal
   * (Aczel and Saaty 1983, Forman and Peniwati 1998).
   *
   * <p>A comparison counts the people who made it; it is missing where nobody did. To aggregate the
   * weights of each person instead, see {@link WeightCombinations#geometricMean}.
   *
   * @param matrices at least one, all of the same criteria in the same order
   * @return the comparisons of the group
   * @throws IllegalArgumentException if there is none or the criteria differ
   */
  public static PairwiseMatrix of(List<PairwiseMatrix> matrices) {
    checkArgument(!matrices.isEmpty(), "group must have the comparisons of a person: %s", matrices);
    PairwiseMatrix first = matrices.get(0);
    for (PairwiseMatrix matrix : matrices) {
      checkArgument(
          matrix.criteria().equals(first.criteria()),
          "comparisons of a group must be of the same criteria %s: %s",
          first.criteria(),
          matrix.criteria());
    }
    double[][] means = new double[first.size()][first.size()];
    for (int row = 0; row < means.length; row++) {
      means[row][row] = 1;
      for (int column = row + 1; column < means.length; column++) {
        means[row][column] = mean(matrices, row, column);
        means[column][row] = 1 / means[row][column];
      }
    }
    return PairwiseMatrix.of(first.criteria(), means);
  }

  /** Returns the mean of those who judged, NaN where nobody did. */
  private static double mean(List<PairwiseMatrix> matrices, int row, int column) {
    double logarithms = 0;
    int count = 0;
    for (PairwiseMatrix matrix : matrices) {
      if (!matrix.isMissing(row, column)) {
        logarithms += Math.log(matrix.value(row, column));
        count++;
      }
    }
    return Math.exp(logarithms / count);
  }
}
