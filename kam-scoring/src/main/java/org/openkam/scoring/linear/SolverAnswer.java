package org.openkam.scoring.linear;

import java.util.Optional;

/** What a solver takes for an optimal point, and for its prices where it has them. */
final class SolverAnswer {
  private final double[] point;
  private final Optional<double[]> prices;

  private SolverAnswer(double[] point, Optional<double[]> prices) {
    this.point = point;
    this.prices = prices;
  }

  static SolverAnswer of(double[] point) {
    return new SolverAnswer(point, Optional.empty());
  }

  static SolverAnswer of(double[] point, double[] prices) {
    return new SolverAnswer(point, Optional.of(prices));
  }

  /** {@return one value a variable} */
  double[] point() {
    return point;
  }

  /** {@return one price a row, or nothing where the solver has none} */
  Optional<double[]> prices() {
    return prices;
  }

  /** {@return this answer to a program in other units in the units of the program itself} */
  SolverAnswer unscaled(Scaling scaling) {
    return new SolverAnswer(scaling.pointOf(point), prices.map(scaling::pricesOf));
  }
}
