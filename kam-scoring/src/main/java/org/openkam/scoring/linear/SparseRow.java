package org.openkam.scoring.linear;

import java.util.Arrays;

/** A row of coefficients of which only those are held that are not zero, by ascending column. */
final class SparseRow {
  private final int[] columns;
  private final double[] coefficients;

  private SparseRow(int[] columns, double[] coefficients) {
    this.columns = columns;
    this.coefficients = coefficients;
  }

  static SparseRow of(double[] dense) {
    int[] columns = new int[dense.length];
    int size = 0;
    for (int column = 0; column < dense.length; column++) {
      if (dense[column] != 0) {
        columns[size++] = column;
      }
    }
    int[] used = Arrays.copyOf(columns, size);
    return new SparseRow(used, Arrays.stream(used).mapToDouble(column -> dense[column]).toArray());
  }

  /** Takes ascending columns and coefficients other than zero, both of which it keeps. */
  static SparseRow of(int[] columns, double[] coefficients) {
    return new SparseRow(columns, coefficients);
  }

  static SparseRow unit(int column) {
    return new SparseRow(new int[] {column}, new double[] {1});
  }

  int size() {
    return columns.length;
  }

  int column(int index) {
    return columns[index];
  }

  double coefficient(int index) {
    return coefficients[index];
  }

  /** {@return the sum of coefficient times value} */
  double times(double[] values) {
    double sum = 0;
    for (int k = 0; k < columns.length; k++) {
      sum += coefficients[k] * values[columns[k]];
    }
    return sum;
  }

  /** {@return the largest coefficient times value, without its sign} */
  double largestTerm(double[] values) {
    double largest = 0;
    for (int k = 0; k < columns.length; k++) {
      largest = Math.max(largest, Math.abs(coefficients[k] * values[columns[k]]));
    }
    return largest;
  }

  SparseRow negated() {
    return new SparseRow(
        columns, Arrays.stream(coefficients).map(coefficient -> -coefficient).toArray());
  }

  /** {@return this row with one more coefficient behind the others} */
  SparseRow with(int column, double coefficient) {
    int[] more = Arrays.copyOf(columns, columns.length + 1);
    double[] values = Arrays.copyOf(coefficients, columns.length + 1);
    more[columns.length] = column;
    values[columns.length] = coefficient;
    return new SparseRow(more, values);
  }

  /** {@return this row with each coefficient times the factor of its column and times another} */
  SparseRow scaled(double[] byColumn, double factor) {
    double[] scaled = new double[columns.length];
    for (int k = 0; k < columns.length; k++) {
      scaled[k] = coefficients[k] * byColumn[columns[k]] * factor;
    }
    return new SparseRow(columns, scaled);
  }
}
