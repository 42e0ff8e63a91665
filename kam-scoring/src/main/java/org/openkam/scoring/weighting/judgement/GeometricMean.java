package org.openkam.scoring.weighting.judgement;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;

/** Prioritizes by geometric means, or by logarithmic least squares where some are missing. */
record GeometricMean() implements Prioritization {
  @Override
  public String name() {
    return "geometric-mean";
  }

  @Override
  public double[] prioritize(PairwiseMatrix matrix) {
    double[] logarithms = matrix.hasEveryJudgement() ? means(matrix) : leastSquares(matrix);
    double greatest = Arrays.stream(logarithms).max().orElseThrow();
    double[] priorities = new double[logarithms.length];
    for (int row = 0; row < priorities.length; row++) {
      priorities[row] = Math.exp(logarithms[row] - greatest);
    }
    return priorities;
  }

  private static double[] means(PairwiseMatrix matrix) {
    double[] means = new double[matrix.size()];
    for (int row = 0; row < means.length; row++) {
      for (int column = 0; column < means.length; column++) {
        means[row] += Math.log(matrix.value(row, column));
      }
      means[row] /= means.length;
    }
    return means;
  }

  /** Solves the normal equations, with zero for the logarithm of the last criterion. */
  private static double[] leastSquares(PairwiseMatrix matrix) {
    int size = matrix.size();
    double[][] equations = new double[size][size];
    double[] sums = new double[size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        if (row != column && !matrix.isMissing(row, column)) {
          equations[row][row]++;
          equations[row][column]--;
          sums[row] += Math.log(matrix.value(row, column));
        }
      }
    }
    equations[size - 1] = new double[size];
    equations[size - 1][size - 1] = 1;
    sums[size - 1] = 0;
    return new LUDecomposition(new Array2DRowRealMatrix(equations, false))
        .getSolver()
        .solve(new ArrayRealVector(sums, false))
        .toArray();
  }

  @Override
  public String toString() {
    return name();
  }
}
