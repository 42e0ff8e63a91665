package org.openkam.scoring.outranking;

/** A number for two accounts, given as rows of which larger is better on every criterion. */
@FunctionalInterface
interface PairFunction {
  double of(double[] row, double[] other);

  /** {@return the number for two accounts less that for the same two the other way round} */
  default double net(double[] row, double[] other) {
    return of(row, other) - of(other, row);
  }
}
