package org.openkam.scoring.linear;

import java.util.Arrays;

/**
 * Units in which the coefficients of a program are near one: powers of two, so that the change of
 * units rounds nothing.
 */
final class Scaling {
  private static final int PASSES = 4;

  private final double[] rows;
  private final double[] columns;
  private final double bound;
  private final double objective;

  private Scaling(double[] rows, double[] columns, double bound, double objective) {
    this.rows = rows;
    this.columns = columns;
    this.bound = bound;
    this.objective = objective;
  }

  /** {@return units by the geometric mean of the least and the largest of each row and column} */
  static Scaling of(CanonicalProgram program) {
    int[] rows = new int[program.rows()];
    int[] columns = new int[program.variables()];
    for (int pass = 0; pass < PASSES; pass++) {
      center(program, rows, columns, true);
      center(program, rows, columns, false);
    }
    int bound = Integer.MIN_VALUE;
    for (int i = 0; i < rows.length; i++) {
      bound = Math.max(bound, exponent(program.bound(i), rows[i]));
    }
    int objective = Integer.MIN_VALUE;
    for (int j = 0; j < columns.length; j++) {
      objective = Math.max(objective, exponent(program.objective(j), columns[j]));
    }
    return new Scaling(powers(rows), powers(columns), inverse(bound), inverse(objective));
  }

  /** Changes the units of the rows, or of the columns, so that the middle exponent is zero. */
  private static void center(CanonicalProgram program, int[] rows, int[] columns, boolean byRow) {
    int[] units = byRow ? rows : columns;
    int[] least = new int[units.length];
    int[] largest = new int[units.length];
    Arrays.fill(least, Integer.MAX_VALUE);
    Arrays.fill(largest, Integer.MIN_VALUE);
    for (int i = 0; i < rows.length; i++) {
      SparseRow row = program.row(i);
      for (int k = 0; k < row.size(); k++) {
        int j = row.column(k);
        int exponent = Math.getExponent(row.coefficient(k)) + rows[i] + columns[j];
        int unit = byRow ? i : j;
        least[unit] = Math.min(least[unit], exponent);
        largest[unit] = Math.max(largest[unit], exponent);
      }
    }
    for (int unit = 0; unit < units.length; unit++) {
      if (least[unit] <= largest[unit]) {
        units[unit] -= Math.floorDiv(least[unit] + largest[unit], 2);
      }
    }
  }

  private static int exponent(double value, int unit) {
    return value == 0 ? Integer.MIN_VALUE : Math.getExponent(value) + unit;
  }

  private static double inverse(int exponent) {
    return exponent == Integer.MIN_VALUE ? 1 : Math.scalb(1.0, -exponent);
  }

  private static double[] powers(int[] exponents) {
    double[] powers = new double[exponents.length];
    for (int i = 0; i < powers.length; i++) {
      powers[i] = Math.scalb(1.0, exponents[i]);
    }
    return powers;
  }

  double row(int row) {
    return rows[row];
  }

  double column(int column) {
    return columns[column];
  }

  double[] columns() {
    return columns;
  }

  /** {@return the factor of all bounds, by which the largest is from one to below two} */
  double bound() {
    return bound;
  }

  /** {@return the factor of the objective, by which the largest gain is from one to below two} */
  double objective() {
    return objective;
  }

  /** {@return a point of the program in the units of the scaled one} */
  double[] scaledPoint(double[] point) {
    double[] scaled = new double[point.length];
    for (int j = 0; j < point.length; j++) {
      scaled[j] = point[j] / columns[j] * bound;
    }
    return scaled;
  }

  /** {@return a point of the scaled program in the units of the program} */
  double[] pointOf(double[] scaled) {
    double[] point = new double[scaled.length];
    for (int j = 0; j < scaled.length; j++) {
      point[j] = scaled[j] * columns[j] / bound;
    }
    return point;
  }

  /** {@return prices of the scaled program in the units of the program} */
  double[] pricesOf(double[] scaled) {
    double[] prices = new double[scaled.length];
    for (int i = 0; i < scaled.length; i++) {
      prices[i] = scaled[i] * rows[i] / objective;
    }
    return prices;
  }

  /** {@return prices of the program in the units of the scaled one} */
  double[] scaledPrices(double[] prices) {
    double[] scaled = new double[prices.length];
    for (int i = 0; i < prices.length; i++) {
      scaled[i] = prices[i] / rows[i] * objective;
    }
    return scaled;
  }
}
