package org.openkam.scoring.outranking;

/** A number for two accounts, given as rows of which larger is better on every criterion. */
@FunctionalInterface
interface PairFunction {
  double of(double[] row, double[] other);
}
