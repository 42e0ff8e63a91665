package org.openkam.scoring.learning;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Examples and the variables of their errors: one for being valued too high and one for too low,
 * for each example that may have an error.
 */
final class Examples {
  private static final int NONE = -1;

  private final List<Integer> rows;
  private final int[] errors;
  private final int variables;

  private Examples(List<Integer> rows, int[] errors, int variables) {
    this.rows = rows;
    this.errors = errors;
    this.variables = variables;
  }

  /**
   * Numbers the variables of the errors.
   *
   * @param rows the rows of the examples
   * @param mayErr the rows that may have an error
   * @param before the number of variables that come first
   */
  static Examples of(List<Integer> rows, Collection<Integer> mayErr, int before) {
    int[] errors = new int[rows.size()];
    int variables = before;
    for (int example = 0; example < errors.length; example++) {
      boolean isFixed = !mayErr.contains(rows.get(example));
      errors[example] = isFixed ? NONE : variables;
      variables += isFixed ? 0 : 2;
    }
    return new Examples(rows, errors, variables);
  }

  List<Integer> rows() {
    return rows;
  }

  int count() {
    return errors.length;
  }

  int row(int example) {
    return rows.get(example);
  }

  double[] coefficients() {
    return new double[variables];
  }

  /** {@return the coefficients of the sum of all errors} */
  double[] sumOfErrors() {
    double[] sum = coefficients();
    for (int error : errors) {
      if (error != NONE) {
        Arrays.fill(sum, error, error + 2, 1);
      }
    }
    return sum;
  }

  /** Adds a multiple of the value of an example that its errors correct: less high, less low. */
  void addCorrection(int example, double multiple, double[] coefficients) {
    if (errors[example] != NONE) {
      coefficients[errors[example]] -= multiple;
      coefficients[errors[example] + 1] += multiple;
    }
  }

  /** {@return by how much an example is valued too low, less by how much too high} */
  double correction(double[] point, int example) {
    return errors[example] == NONE ? 0 : point[errors[example] + 1] - point[errors[example]];
  }
}
