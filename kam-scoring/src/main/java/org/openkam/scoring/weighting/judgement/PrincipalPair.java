package org.openkam.scoring.weighting.judgement;

import java.util.Arrays;

/**
 * The principal eigenvalue of a comparison matrix and its eigenvector, by power iteration.
 *
 * <p>After each step the eigenvalue lies between the smallest and the greatest of the ratios <i>(A
 * w)<sub>i</sub> / w<sub>i</sub></i> (Collatz 1942, Wielandt 1950); the iteration ends when they
 * differ by less than {@value #GAP} of the value. All terms are positive, so that no rounding error
 * keeps it from getting there.
 */
final class PrincipalPair {
  private static final double GAP = 1e-13;

  private final double value;
  private final double[] vector;

  private PrincipalPair(double value, double[] vector) {
    this.value = value;
    this.vector = vector;
  }

  /** Returns the pair of a matrix whose comparisons connect all criteria. */
  static PrincipalPair of(PairwiseMatrix matrix) {
    double[][] filled = fill(matrix);
    double[] vector = new double[filled.length];
    Arrays.fill(vector, 1.0 / filled.length);
    while (true) {
      double[] next = new double[vector.length];
      double lowest = Double.POSITIVE_INFINITY;
      double highest = 0;
      double sum = 0;
      for (int row = 0; row < next.length; row++) {
        for (int column = 0; column < next.length; column++) {
          next[row] += filled[row][column] * vector[column];
        }
        lowest = Math.min(lowest, next[row] / vector[row]);
        highest = Math.max(highest, next[row] / vector[row]);
        sum += next[row];
      }
      for (int row = 0; row < next.length; row++) {
        next[row] /= sum;
      }
      vector = next;
      if (highest - lowest <= GAP * highest) {
        return new PrincipalPair(lowest + (highest - lowest) / 2, vector);
      }
    }
  }

  /** Returns the judgements; of missing ones zero, each counted on the diagonal of its row. */
  private static double[][] fill(PairwiseMatrix matrix) {
    double[][] filled = new double[matrix.size()][matrix.size()];
    for (int row = 0; row < filled.length; row++) {
      filled[row][row] += 1;
      for (int column = 0; column < filled.length; column++) {
        if (matrix.isMissing(row, column)) {
          filled[row][row] += 1;
        } else if (row != column) {
          filled[row][column] = matrix.value(row, column);
        }
      }
    }
    return filled;
  }

  double value() {
    return value;
  }

  double[] vector() {
    return vector.clone();
  }
}
