package org.openkam.scoring.linear;

import static com.google.common.base.Preconditions.checkState;

import java.util.Arrays;

/** The certified answer to a {@link LinearProgram}. Immutable. */
public final class LinearSolution {
  private final Status status;
  private final double value;
  private final double[] point;
  private final double[] prices;
  private final Means means;

  private LinearSolution(
      Status status, double value, double[] point, double[] prices, Means means) {
    this.status = status;
    this.value = value;
    this.point = point;
    this.prices = prices;
    this.means = means;
  }

  static LinearSolution optimal(double value, double[] point, double[] prices, Means means) {
    return new LinearSolution(Status.OPTIMAL, value, point, prices, means);
  }

  static LinearSolution without(Status status, Means means) {
    return new LinearSolution(status, Double.NaN, new double[0], new double[0], means);
  }

  /** {@return whether there is an optimal point, and why not} */
  public Status status() {
    return status;
  }

  /**
   * Returns the value of the objective at the optimal point.
   *
   * @return the value, finite
   * @throws IllegalStateException if there is no optimal point
   */
  public double value() {
    checkOptimal();
    return value;
  }

  /**
   * Returns an optimal point.
   *
   * @return one value a variable, within its bounds
   * @throws IllegalStateException if there is no optimal point
   */
  public double[] point() {
    checkOptimal();
    return point.clone();
  }

  /**
   * Returns what one more unit of each bound is worth.
   *
   * @return one price a constraint, in the order in which they were added: by how much the value
   *     rises when the bound rises by one, as long as the same constraints matter
   * @throws IllegalStateException if there is no optimal point
   */
  public double[] prices() {
    checkOptimal();
    return prices.clone();
  }

  /** {@return which means led to the certificate} */
  Means means() {
    return means;
  }

  private void checkOptimal() {
    checkState(status == Status.OPTIMAL, "linear program has no optimal point: %s", status);
  }

  @Override
  public String toString() {
    return status == Status.OPTIMAL ? value + " at " + Arrays.toString(point) : status.toString();
  }

  /** Whether a program has an optimal point. */
  public enum Status {
    /** The point keeps all constraints, and none that does has a better value. */
    OPTIMAL,
    /** No point keeps all constraints. */
    INFEASIBLE,
    /** Points that keep all constraints have values as good as one likes. */
    UNBOUNDED
  }
}
