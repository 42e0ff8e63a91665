package org.openkam.scoring.strategy;

import java.util.Arrays;

/**
 * What stands in for a missing value, one number a column; NaN leaves it missing.
 *
 * @param main what the score is made with
 * @param best what the best case is made with
 */
record Fills(double[] main, double[] best) {
  static Fills none(int columns) {
    double[] fills = new double[columns];
    Arrays.fill(fills, Double.NaN);
    return new Fills(fills, fills);
  }
}
