package org.openkam.scoring.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear program as textbooks write it: the greatest <i>c x</i> where <i>A x</i> is at most
 * <i>b</i>, or equal to it, and each <i>x</i> is zero or above, or free.
 *
 * <p>The dual of such a program is one again, so that both are solved and checked alike.
 */
final class CanonicalProgram {
  private final double[] objective;
  private final boolean[] free;
  private final SparseRow[] rows;
  private final double[] bounds;
  private final boolean[] equal;

  /** Keeps the arrays: one number a variable, then one a row. */
  CanonicalProgram(
      double[] objective, boolean[] free, SparseRow[] rows, double[] bounds, boolean[] equal) {
    this.objective = objective;
    this.free = free;
    this.rows = rows;
    this.bounds = bounds;
    this.equal = equal;
  }

  int variables() {
    return objective.length;
  }

  int rows() {
    return rows.length;
  }

  double objective(int variable) {
    return objective[variable];
  }

  boolean isFree(int variable) {
    return free[variable];
  }

  SparseRow row(int row) {
    return rows[row];
  }

  double bound(int row) {
    return bounds[row];
  }

  boolean isEqual(int row) {
    return equal[row];
  }

  double value(double[] point) {
    double sum = 0;
    for (int j = 0; j < objective.length; j++) {
      sum += objective[j] * point[j];
    }
    return sum;
  }

  /** {@return the program of the prices, as a maximum: its value is the negative of this one's} */
  CanonicalProgram dual() {
    return new CanonicalProgram(
        negated(bounds), equal.clone(), transposed(), negated(objective), free.clone());
  }

  private SparseRow[] transposed() {
    int[] sizes = new int[objective.length];
    for (SparseRow row : rows) {
      for (int k = 0; k < row.size(); k++) {
        sizes[row.column(k)]++;
      }
    }
    int[][] indexes = new int[objective.length][];
    double[][] coefficients = new double[objective.length][];
    for (int j = 0; j < objective.length; j++) {
      indexes[j] = new int[sizes[j]];
      coefficients[j] = new double[sizes[j]];
      sizes[j] = 0;
    }
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < rows[i].size(); k++) {
        int j = rows[i].column(k);
        indexes[j][sizes[j]] = i;
        coefficients[j][sizes[j]] = -rows[i].coefficient(k);
        sizes[j]++;
      }
    }
    SparseRow[] transposed = new SparseRow[objective.length];
    for (int j = 0; j < objective.length; j++) {
      transposed[j] = SparseRow.of(indexes[j], coefficients[j]);
    }
    return transposed;
  }

  /**
   * {@return the program of the least violation that every row must be allowed for a point to
   * exist, which is the last variable; its value is the negative of that violation}
   */
  CanonicalProgram elastic() {
    List<SparseRow> relaxed = new ArrayList<>();
    List<Double> limits = new ArrayList<>();
    int violation = objective.length;
    for (int i = 0; i < rows.length; i++) {
      relaxed.add(rows[i].with(violation, -1));
      limits.add(bounds[i]);
      if (equal[i]) {
        relaxed.add(rows[i].negated().with(violation, -1));
        limits.add(-bounds[i]);
      }
    }
    double[] least = new double[violation + 1];
    least[violation] = -1;
    return ofInequalities(least, Arrays.copyOf(free, violation + 1), relaxed, limits);
  }

  /** {@return the program of the steepest direction, of limited length, that no row ends} */
  CanonicalProgram directions() {
    List<SparseRow> cone = new ArrayList<>();
    List<Double> limits = new ArrayList<>();
    double[] length = new double[objective.length];
    for (int i = 0; i < rows.length; i++) {
      cone.add(rows[i]);
      limits.add(0.0);
      if (equal[i]) {
        cone.add(rows[i].negated());
        limits.add(0.0);
      }
    }
    for (int j = 0; j < objective.length; j++) {
      if (free[j]) {
        cone.add(SparseRow.unit(j));
        cone.add(SparseRow.unit(j).negated());
        limits.add(1.0);
        limits.add(1.0);
      } else {
        length[j] = 1;
      }
    }
    cone.add(SparseRow.of(length));
    limits.add(1.0);
    return ofInequalities(objective, free, cone, limits);
  }

  private static CanonicalProgram ofInequalities(
      double[] objective, boolean[] free, List<SparseRow> rows, List<Double> bounds) {
    return new CanonicalProgram(
        objective,
        free,
        rows.toArray(SparseRow[]::new),
        bounds.stream().mapToDouble(bound -> bound).toArray(),
        new boolean[rows.size()]);
  }

  /**
   * {@return this program in other units: coefficients times the factors of row and column, bounds
   * times those of the row, the objective times those of the column}
   */
  CanonicalProgram scaled(Scaling scaling) {
    double[] gains = new double[objective.length];
    for (int j = 0; j < gains.length; j++) {
      gains[j] = objective[j] * scaling.column(j) * scaling.objective();
    }
    SparseRow[] scaled = new SparseRow[rows.length];
    double[] limits = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      scaled[i] = rows[i].scaled(scaling.columns(), scaling.row(i));
      limits[i] = bounds[i] * scaling.row(i) * scaling.bound();
    }
    return new CanonicalProgram(gains, free, scaled, limits, equal);
  }

  private static double[] negated(double[] values) {
    return Arrays.stream(values).map(value -> -value).toArray();
  }
}
