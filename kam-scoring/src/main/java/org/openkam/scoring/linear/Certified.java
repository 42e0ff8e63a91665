package org.openkam.scoring.linear;

/** What a certificate proves of a canonical program. */
final class Certified {
  private final LinearSolution.Status status;
  private final double[] point;
  private final double[] prices;
  private final Means means;

  private Certified(LinearSolution.Status status, double[] point, double[] prices, Means means) {
    this.status = status;
    this.point = point;
    this.prices = prices;
    this.means = means;
  }

  static Certified optimal(double[] point, double[] prices, Means means) {
    return new Certified(LinearSolution.Status.OPTIMAL, point, prices, means);
  }

  static Certified without(LinearSolution.Status status, Means means) {
    return new Certified(status, new double[0], new double[0], means);
  }

  /** {@return whether there is an optimal point} */
  LinearSolution.Status status() {
    return status;
  }

  /** {@return the optimal point; empty where there is none} */
  double[] point() {
    return point;
  }

  /** {@return the prices of the rows that prove it; empty where there is none} */
  double[] prices() {
    return prices;
  }

  /** {@return which means found both} */
  Means means() {
    return means;
  }
}
