package org.openkam.scoring.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The program of what a point and its prices lack to be optimal, magnified (after the iterative
 * refinement of Gleixner, Steffy and Wolter 2016).
 *
 * <p>Only what is near its limit is limited: a variable that is far above zero is free, a row with
 * a price holds as an equation, and a row with room to spare does not count.
 */
final class Refinement {
  /** What is above this is far from zero, beside what rounding may have done. */
  private static final double FAR = 1e-5;

  /** A power of two near the inverse of the deviations that a certificate refuses. */
  private static final double MAGNIFICATION = 0x1p30;

  private final double[] point;
  private final double[] prices;
  private final int[] rows;
  private final CanonicalProgram correction;

  private Refinement(double[] point, double[] prices, int[] rows, CanonicalProgram correction) {
    this.point = point;
    this.prices = prices;
    this.rows = rows;
    this.correction = correction;
  }

  static Refinement of(CanonicalProgram program, double[] roughPoint, double[] roughPrices) {
    boolean[] free = new boolean[roughPoint.length];
    double[] point = new double[free.length];
    for (int j = 0; j < free.length; j++) {
      free[j] = program.isFree(j) || roughPoint[j] > FAR;
      point[j] = free[j] ? roughPoint[j] : 0;
    }
    boolean[] equation = new boolean[roughPrices.length];
    double[] prices = new double[equation.length];
    for (int i = 0; i < equation.length; i++) {
      equation[i] = program.isEqual(i) || roughPrices[i] > FAR;
      prices[i] = equation[i] ? roughPrices[i] : 0;
    }
    int[] kept =
        IntStream.range(0, equation.length)
            .filter(row -> equation[row] || room(program, row, roughPoint) <= FAR)
            .toArray();
    List<SparseRow> rows = new ArrayList<>();
    double[] bounds = new double[kept.length];
    boolean[] equal = new boolean[kept.length];
    for (int k = 0; k < kept.length; k++) {
      rows.add(program.row(kept[k]));
      bounds[k] = MAGNIFICATION * room(program, kept[k], point);
      equal[k] = equation[kept[k]];
    }
    CanonicalProgram dual = program.dual();
    double[] gains = new double[free.length];
    for (int j = 0; j < free.length; j++) {
      gains[j] = -MAGNIFICATION * room(dual, j, prices);
    }
    return new Refinement(
        point,
        prices,
        kept,
        new CanonicalProgram(gains, free, rows.toArray(SparseRow[]::new), bounds, equal));
  }

  private static double room(CanonicalProgram program, int row, double[] point) {
    return program.bound(row) - program.row(row).times(point);
  }

  /** {@return the program of the magnified corrections} */
  CanonicalProgram correction() {
    return correction;
  }

  /** {@return the point with corrections, one a variable} */
  double[] point(double[] corrections) {
    double[] refined = point.clone();
    for (int j = 0; j < refined.length; j++) {
      refined[j] += corrections[j] / MAGNIFICATION;
    }
    return refined;
  }

  /** {@return the prices with corrections, one a row of the program of corrections} */
  double[] prices(double[] corrections) {
    double[] refined = prices.clone();
    for (int k = 0; k < rows.length; k++) {
      refined[rows[k]] += corrections[k] / MAGNIFICATION;
    }
    return refined;
  }
}
