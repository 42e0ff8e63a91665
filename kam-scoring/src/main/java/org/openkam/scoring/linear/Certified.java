package org.openkam.scoring.linear;

/**
 * What a certificate proves of a canonical program.
 *
 * @param status whether there is an optimal point
 * @param point the optimal point; empty where there is none
 * @param prices the prices of the rows that prove it; empty where there is none
 * @param means which means found both
 */
record Certified(LinearSolution.Status status, double[] point, double[] prices, Means means) {
  static Certified without(LinearSolution.Status status, Means means) {
    return new Certified(status, new double[0], new double[0], means);
  }
}
