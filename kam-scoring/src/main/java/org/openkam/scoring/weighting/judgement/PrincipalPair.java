package org.openkam.scoring.weighting.judgement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;

/**
 * The principal eigenvalue of a comparison matrix and its eigenvector, by inverse iteration (Noda
 * 1971), which doubles the number of right digits with each step however few comparisons were made.
 *
 * <p>The eigenvalue lies between the smallest and the greatest of the ratios <i>(A w)<sub>i</sub> /
 * w<sub>i</sub></i> (Collatz 1942, Wielandt 1950); the iteration ends when they differ by less than
 * {@value #GAP} of the value, or when rounding keeps them from coming nearer. It starts at the
 * geometric means, which are the eigenvector where no comparisons contradict each other.
 */
final class PrincipalPair {
  private static final double GAP = 1e-13;
  private static final double GREATEST_GAP = 1e-9;
  private static final int MOST_STEPS = 60;

  private final double value;
  private final double[] vector;

  private PrincipalPair(double value, double[] vector) {
    this.value = value;
    this.vector = vector;
  }

  /**
   * Returns the pair of a matrix.
   *
   * @throws IllegalArgumentException if the comparisons do not connect all criteria, or a criterion
   *     is so much less important than another that its weight is zero
   */
  static PrincipalPair of(PairwiseMatrix matrix) {
    PairwiseConsistency.checkConnected(matrix);
    double[][] filled = fill(matrix);
    double[] vector = Prioritization.GEOMETRIC_MEAN.prioritize(matrix);
    double before = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS; step++) {
      checkPositive(matrix, vector);
      double[][] scaled = scaled(filled, vector);
      double[] ratios =
          Arrays.stream(scaled).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
      double lowest = Arrays.stream(ratios).min().orElseThrow();
      double highest = Arrays.stream(ratios).max().orElseThrow();
      double gap = (highest - lowest) / highest;
      if (gap <= GAP || (gap <= GREATEST_GAP && gap > before / 2)) {
        return new PrincipalPair(lowest + (highest - lowest) / 2, normalized(vector));
      }
      before = gap;
      improve(vector, scaled, highest);
    }
    throw new IllegalArgumentException(
        "comparisons of " + matrix.criteria() + " contradict each other too much to be weighed");
  }

  private static void checkPositive(PairwiseMatrix matrix, double[] vector) {
    for (int row = 0; row < vector.length; row++) {
      checkArgument(
          vector[row] >= Double.MIN_NORMAL,
          "criterion '%s' must not be judged too small to have a weight: %s",
          matrix.criteria().get(row),
          vector[row]);
    }
  }

  /** Returns the matrix in units in which the weights are all one, so that its ratios are sums. */
  private static double[][] scaled(double[][] filled, double[] vector) {
    double[][] scaled = new double[vector.length][vector.length];
    for (int row = 0; row < vector.length; row++) {
      for (int column = 0; column < vector.length; column++) {
        scaled[row][column] = filled[row][column] * (vector[column] / vector[row]);
      }
    }
    return scaled;
  }

  private static void improve(double[] vector, double[][] scaled, double shift) {
    double[] ones = new double[vector.length];
    Arrays.fill(ones, 1);
    double[][] shifted = new double[vector.length][vector.length];
    for (int row = 0; row < vector.length; row++) {
      for (int column = 0; column < vector.length; column++) {
        shifted[row][column] = (row == column ? shift : 0) - scaled[row][column];
      }
    }
    DecompositionSolver solver =
        new LUDecomposition(new Array2DRowRealMatrix(shifted, false), 0).getSolver();
    double[] factors = solver.solve(new ArrayRealVector(ones, false)).toArray();
    double greatest = Arrays.stream(factors).max().orElseThrow();
    for (int row = 0; row < vector.length; row++) {
      vector[row] *= factors[row] / greatest;
    }
  }

  private static double[] normalized(double[] vector) {
    double sum = Arrays.stream(vector).sum();
    return Arrays.stream(vector).map(weight -> weight / sum).toArray();
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
