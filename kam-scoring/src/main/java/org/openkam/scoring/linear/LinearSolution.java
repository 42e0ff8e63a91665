package org.openkam.scoring.linear;

import static com.google.common.base.Preconditions.checkState;

import java.util.Arrays;

/** The certified answer to a {@link LinearProgram}. Immutable. */
public final class LinearSolution {
  private final double value;
  private final double[] point;
  private final double[] prices;
  private final CanonicalProgram program;
  private final Certified certified;

  private LinearSolution(
      double value,
      double[] point,
      double[] prices,
      CanonicalProgram program,
      Certified certified) {
    this.value = value;
    this.point = point;
    this.prices = prices;
    this.program = program;
    this.certified = certified;
  }

  /** Takes the answer in the terms of the caller and what was certified in those of a solver. */
  static LinearSolution optimal(
      double value,
      double[] point,
      double[] prices,
      CanonicalProgram program,
      Certified certified) {
    return new LinearSolution(value, point, prices, program, certified);
  }

  static LinearSolution without(CanonicalProgram program, Certified certified) {
    return new LinearSolution(Double.NaN, new double[0], new double[0], program, certified);
  }

  /** {@return whether there is an optimal point, and why not} */
  public Status status() {
    return certified.status();
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

  /**
   * Returns whether all optimal points are proven to agree on the first variables.
   *
   * @param variables how many variables, from zero to all
   * @return false where they may differ
   * @throws IllegalStateException if there is no optimal point
   */
  public boolean isUnique(int variables) {
    checkOptimal();
    return OptimalFace.of(program, certified.prices()).determines(variables);
  }

  /**
   * Returns whether a variable may be away from its bound at an optimal point.
   *
   * @return one answer a variable: false where its bound is proven to be its value at all optimal
   *     points
   * @throws IllegalStateException if there is no optimal point
   */
  public boolean[] openVariables() {
    checkOptimal();
    OptimalFace face = OptimalFace.of(program, certified.prices());
    boolean[] open = new boolean[point.length];
    for (int j = 0; j < open.length; j++) {
      open[j] = face.isOpen(j);
    }
    return open;
  }

  /** {@return which means led to the certificate} */
  Means means() {
    return certified.means();
  }

  private void checkOptimal() {
    checkState(status() == Status.OPTIMAL, "linear program has no optimal point: %s", status());
  }

  @Override
  public String toString() {
    return status() == Status.OPTIMAL
        ? value + " at " + Arrays.toString(point)
        : status().toString();
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
