package org.openkam.planning.choice;

import java.util.Arrays;

/**
 * The knapsack problem with items that may be taken in part, solved by the simplex method with
 * bounded variables (Dantzig 1955): quick, and not to be trusted before its answer is checked.
 */
final class BoundedSimplex {
  private static final double TOLERANCE = 1e-11;
  private static final int STEPS_PER_ROW = 200;

  private final int items;
  private final int limits;
  private final double[][] rows;
  private final double[] gains;
  private final double[] amounts;
  private final int[] basis;
  private final boolean[] isAtTop;

  private BoundedSimplex(Knapsack knapsack, int[] free, double[] left) {
    items = free.length;
    limits = left.length;
    rows = new double[limits][items + limits];
    gains = new double[items + limits];
    amounts = left.clone();
    basis = new int[limits];
    isAtTop = new boolean[items + limits];
    for (int limit = 0; limit < limits; limit++) {
      for (int i = 0; i < items; i++) {
        rows[limit][i] = knapsack.use(limit, free[i]);
      }
      rows[limit][items + limit] = 1;
      basis[limit] = items + limit;
    }
    for (int i = 0; i < items; i++) {
      gains[i] = knapsack.value(free[i]);
    }
  }

  static BoundedSimplex of(Knapsack knapsack, int[] free, double[] left) {
    BoundedSimplex simplex = new BoundedSimplex(knapsack, free, left);
    simplex.run();
    return simplex;
  }

  /** {@return what a unit of each limit is worth, not negative} */
  double[] prices() {
    double[] prices = new double[limits];
    for (int limit = 0; limit < limits; limit++) {
      prices[limit] = Math.max(0, -gains[items + limit]);
    }
    return prices;
  }

  /** {@return how much of each free item is taken, from zero to one} */
  double[] parts() {
    double[] parts = new double[items];
    for (int i = 0; i < items; i++) {
      parts[i] = isAtTop[i] ? 1 : 0;
    }
    for (int limit = 0; limit < limits; limit++) {
      if (basis[limit] < items) {
        parts[basis[limit]] = Math.min(1, Math.max(0, amounts[limit]));
      }
    }
    return parts;
  }

  private void run() {
    double smallestGain = TOLERANCE * Arrays.stream(gains).max().orElse(0);
    int entering = best(smallestGain);
    for (int step = 0; entering >= 0 && step < STEPS_PER_ROW * (limits + 1); step++) {
      move(entering);
      entering = best(smallestGain);
    }
  }

  private int best(double smallestGain) {
    int best = -1;
    double most = smallestGain;
    for (int i = 0; i < gains.length; i++) {
      double gain = isAtTop[i] ? -gains[i] : gains[i];
      if (gain > most) {
        most = gain;
        best = i;
      }
    }
    return best;
  }

  private void move(int entering) {
    double direction = isAtTop[entering] ? -1 : 1;
    double length = entering < items ? 1 : Double.POSITIVE_INFINITY;
    int leaving = -1;
    for (int limit = 0; limit < limits; limit++) {
      double slope = direction * rows[limit][entering];
      double room = room(limit, slope);
      if (room < length) {
        length = room;
        leaving = limit;
      }
    }
    for (int limit = 0; limit < limits; limit++) {
      amounts[limit] -= direction * rows[limit][entering] * length;
    }
    if (leaving < 0) {
      isAtTop[entering] = !isAtTop[entering];
      return;
    }
    isAtTop[basis[leaving]] = direction * rows[leaving][entering] < 0;
    amounts[leaving] = isAtTop[entering] ? 1 - length : length;
    isAtTop[entering] = false;
    basis[leaving] = entering;
    pivot(leaving, entering);
  }

  private double room(int limit, double slope) {
    if (slope > TOLERANCE) {
      return Math.max(0, amounts[limit]) / slope;
    }
    if (slope < -TOLERANCE && basis[limit] < items) {
      return Math.max(0, 1 - amounts[limit]) / -slope;
    }
    return Double.POSITIVE_INFINITY;
  }

  private void pivot(int row, int column) {
    double[] pivot = rows[row];
    double by = pivot[column];
    for (int i = 0; i < pivot.length; i++) {
      pivot[i] /= by;
    }
    for (int limit = 0; limit < limits; limit++) {
      if (limit != row) {
        subtract(rows[limit], pivot, rows[limit][column]);
      }
    }
    subtract(gains, pivot, gains[column]);
  }

  private static void subtract(double[] from, double[] pivot, double factor) {
    if (factor != 0) {
      for (int i = 0; i < from.length; i++) {
        from[i] -= factor * pivot[i];
      }
    }
  }
}
