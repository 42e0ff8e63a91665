package org.openkam.scoring.normalization;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.openkam.core.expression.Expression;
import org.openkam.core.expression.Formula;

/**
 * A normalization fitted to each column of a matrix, for single values and for whole blocks.
 *
 * <p>Immutable and safe for many threads.
 */
public final class Normalizer {
  private final DoubleUnaryOperator[] columns;

  private Normalizer(DoubleUnaryOperator[] columns) {
    this.columns = columns;
  }

  /**
   * Returns the normalizer of some columns.
   *
   * @param columns one function a column, from a value to its normalized value
   * @return the normalizer
   */
  public static Normalizer of(List<DoubleUnaryOperator> columns) {
    return new Normalizer(columns.toArray(DoubleUnaryOperator[]::new));
  }

  /**
   * Normalizes a value.
   *
   * @param column the column, from zero
   * @param value a finite value
   * @return its normalized value, finite
   */
  public double normalize(int column, double value) {
    return columns[column].applyAsDouble(value);
  }

  /**
   * Writes the normalized value of an expression.
   *
   * @param column the column, from zero
   * @param value the expression
   * @return its normalized value; opaque where the normalization states no formula
   */
  public Expression expression(int column, Expression value) {
    return Formula.of(columns[column], "the normalization").expression(value);
  }

  /**
   * Writes the normalized values of some expressions, each times a factor.
   *
   * @param values one expression a column
   * @param factors what each normalized value is multiplied by, one a column
   * @return one expression a column
   */
  public ImmutableList<Expression> expressions(List<Expression> values, double[] factors) {
    return IntStream.range(0, factors.length)
        .mapToObj(column -> expression(column, values.get(column)).times(factors[column]))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what no normalized value of a range exceeds.
   *
   * @param column the column, from zero
   * @param lowest the least value of the range, finite or minus infinity
   * @param highest the greatest value of the range, finite or infinity
   * @return the greatest normalized value, infinite where the function is not known to be monotone
   */
  public double greatest(int column, double lowest, double highest) {
    return columns[column] instanceof LinearMap linear
        ? Math.max(linear.applyAsDouble(lowest), linear.applyAsDouble(highest))
        : Double.POSITIVE_INFINITY;
  }

  /**
   * Normalizes the first values of an array, each as {@link #normalize(int, double)} does.
   *
   * @param column the column, from zero
   * @param values the values, finite
   * @param size how many of them count, from the first
   * @param normalized where the normalized values are put, from index zero
   */
  public void normalize(int column, double[] values, int size, double[] normalized) {
    DoubleUnaryOperator function = columns[column];
    if (function instanceof LinearMap linear) {
      linear.applyTo(values, size, normalized);
      return;
    }
    for (int i = 0; i < size; i++) {
      normalized[i] = function.applyAsDouble(values[i]);
    }
  }

  /**
   * Adds the normalized first values of all columns, each times a factor, to sums.
   *
   * @param values one array a column, finite
   * @param size how many values of each count, from the first
   * @param factors what each normalized value is multiplied by, one a column
   * @param sums what they are added to, from index zero
   */
  public void addTo(double[][] values, int size, double[] factors, double[] sums) {
    int column = 0;
    while (column < columns.length) {
      if (column + 1 < columns.length
          && columns[column] instanceof LinearMap one
          && columns[column + 1] instanceof LinearMap other
          && one.unlimited()
          && other.unlimited()) {
        LinearMap.addBoth(
            sums,
            size,
            one,
            values[column],
            factors[column],
            other,
            values[column + 1],
            factors[column + 1]);
        column += 2;
      } else {
        addTo(column, values[column], size, factors[column], sums);
        column++;
      }
    }
  }

  private void addTo(int column, double[] values, int size, double factor, double[] sums) {
    DoubleUnaryOperator function = columns[column];
    if (function instanceof LinearMap linear) {
      linear.addTo(sums, values, size, factor);
      return;
    }
    for (int i = 0; i < size; i++) {
      sums[i] += factor * function.applyAsDouble(values[i]);
    }
  }
}
