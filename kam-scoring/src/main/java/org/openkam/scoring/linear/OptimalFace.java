package org.openkam.scoring.linear;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RRQRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * What the prices that prove a point optimal say of all other optimal points: they keep the rows
 * that have a price as equations, and a variable that costs more than it gains is zero in all of
 * them (complementary slackness, Goldman and Tucker 1956).
 */
final class OptimalFace {
  /** A price or a loss above this is one, in units in which coefficients are near one. */
  private static final double LEAST_PRICE = 1e-7;

  /** The least pivot, as a share of the greatest, of equations that have one solution. */
  private static final double LEAST_PIVOT = 1e-7;

  private final CanonicalProgram program;
  private final int[] equations;
  private final boolean[] open;

  private OptimalFace(CanonicalProgram program, int[] equations, boolean[] open) {
    this.program = program;
    this.equations = equations;
    this.open = open;
  }

  /** Takes a program and prices that prove a point optimal. */
  static OptimalFace of(CanonicalProgram program, double[] prices) {
    Scaling scaling = Scaling.of(program);
    CanonicalProgram scaled = program.scaled(scaling);
    CanonicalProgram dual = scaled.dual();
    double[] scaledPrices = scaling.scaledPrices(prices);
    boolean[] open = new boolean[scaled.variables()];
    for (int j = 0; j < open.length; j++) {
      double loss = dual.bound(j) - dual.row(j).times(scaledPrices);
      open[j] = scaled.isFree(j) || loss <= LEAST_PRICE;
    }
    int[] equations =
        IntStream.range(0, scaled.rows())
            .filter(i -> scaled.isEqual(i) || scaledPrices[i] > LEAST_PRICE)
            .toArray();
    return new OptimalFace(scaled, equations, open);
  }

  /** {@return whether a variable may be other than zero at an optimal point} */
  boolean isOpen(int variable) {
    return open[variable];
  }

  /** {@return whether the equations prove that all optimal points agree on the first variables} */
  boolean determines(int variables) {
    int[] all = IntStream.range(0, open.length).filter(j -> open[j]).toArray();
    int[] others = Arrays.stream(all).filter(j -> j >= variables).toArray();
    return rank(all) == rank(others) + all.length - others.length;
  }

  private int rank(int[] variables) {
    if (equations.length == 0 || variables.length == 0) {
      return 0;
    }
    int[] columns = new int[program.variables()];
    Arrays.fill(columns, -1);
    for (int k = 0; k < variables.length; k++) {
      columns[variables[k]] = k;
    }
    double[][] matrix = new double[equations.length][variables.length];
    for (int i = 0; i < matrix.length; i++) {
      SparseRow row = program.row(equations[i]);
      for (int k = 0; k < row.size(); k++) {
        if (columns[row.column(k)] >= 0) {
          matrix[i][columns[row.column(k)]] = row.coefficient(k);
        }
      }
    }
    RealMatrix triangle = new RRQRDecomposition(new Array2DRowRealMatrix(matrix, false), 0).getR();
    double least = LEAST_PIVOT * Math.abs(triangle.getEntry(0, 0));
    return (int)
        IntStream.range(0, Math.min(equations.length, variables.length))
            .filter(k -> Math.abs(triangle.getEntry(k, k)) > least)
            .count();
  }
}
