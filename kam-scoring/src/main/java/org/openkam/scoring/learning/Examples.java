package org.openkam.scoring.learning;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Examples and the variables of their errors: one for being valued too high and one for too low, as
 * far as an example may have that error.
 */
final class Examples {
  private static final int NONE = -1;

  private final List<Integer> rows;
  private final int[] tooHigh;
  private final int[] tooLow;
  private final int variables;

  private Examples(List<Integer> rows, int[] tooHigh, int[] tooLow, int variables) {
    this.rows = rows;
    this.tooHigh = tooHigh;
    this.tooLow = tooLow;
    this.variables = variables;
  }

  /**
   * Numbers the variables of the errors.
   *
   * @param rows the rows of the examples
   * @param mayBeTooHigh whether the example of a row may be valued too high
   * @param mayBeTooLow whether the example of a row may be valued too low
   * @param before the number of variables that come first
   */
  static Examples of(
      List<Integer> rows, IntPredicate mayBeTooHigh, IntPredicate mayBeTooLow, int before) {
    int[] tooHigh = new int[rows.size()];
    int[] tooLow = new int[rows.size()];
    int variables = before;
    for (int example = 0; example < tooHigh.length; example++) {
      int row = rows.get(example);
      tooHigh[example] = mayBeTooHigh.test(row) ? variables++ : NONE;
      tooLow[example] = mayBeTooLow.test(row) ? variables++ : NONE;
    }
    return new Examples(rows, tooHigh, tooLow, variables);
  }

  /** {@return these examples with the errors of which the variables are open} */
  Examples withErrors(boolean[] open, int before) {
    int[] high = new int[tooHigh.length];
    int[] low = new int[tooLow.length];
    int next = before;
    for (int example = 0; example < high.length; example++) {
      high[example] = isIn(open, tooHigh[example]) ? next++ : NONE;
      low[example] = isIn(open, tooLow[example]) ? next++ : NONE;
    }
    return new Examples(rows, high, low, next);
  }

  private static boolean isIn(boolean[] open, int variable) {
    return variable != NONE && open[variable];
  }

  List<Integer> rows() {
    return rows;
  }

  int count() {
    return tooHigh.length;
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
    for (int example = 0; example < tooHigh.length; example++) {
      add(1, tooHigh[example], sum);
      add(1, tooLow[example], sum);
    }
    return sum;
  }

  /** Adds a multiple of the value of an example that its errors correct: less high, less low. */
  void addCorrection(int example, double multiple, double[] coefficients) {
    add(-multiple, tooHigh[example], coefficients);
    add(multiple, tooLow[example], coefficients);
  }

  private static void add(double multiple, int variable, double[] coefficients) {
    if (variable != NONE) {
      coefficients[variable] += multiple;
    }
  }

  /** {@return by how much an example is valued too low, less by how much too high} */
  double correction(double[] point, int example) {
    return valueOf(tooLow[example], point) - valueOf(tooHigh[example], point);
  }

  private static double valueOf(int variable, double[] point) {
    return variable == NONE ? 0 : point[variable];
  }
}
