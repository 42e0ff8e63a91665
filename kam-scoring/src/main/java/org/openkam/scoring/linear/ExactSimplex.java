package org.openkam.scoring.linear;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * The simplex method in whole numbers, without rounding: slow, and right on whatever it finishes.
 *
 * <p>Bland's rule (1977) keeps it from cycling. The tableau holds the numerators of fractions that
 * share one denominator, the last pivot, so that every division leaves no remainder (Edmonds 1967).
 */
final class ExactSimplex implements LinearSolver {
  private static final int MOST_STEPS = 5_000;
  private static final int MOST_CELLS = 500_000;

  /** The most bits that may be multiplied before the program counts as too large. */
  private static final double MOST_WORK = 4e10;

  @Override
  public Optional<SolverAnswer> maximize(CanonicalProgram program) {
    long cells = (long) (program.rows() + 2) * (program.variables() + 2);
    return cells > MOST_CELLS
        ? Optional.empty()
        : new Tableau(program).solve().map(SolverAnswer::of);
  }

  /** The rows of the program, one of its objective, and one of the violation of the rows. */
  private static final class Tableau {
    private static final int UNLIMITED = -1;
    private static final int MANTISSA_BITS = 52;

    private final CanonicalProgram program;
    private final int[] negative;
    private final int violation;
    private final int bound;
    private final int objective;
    private final int infeasibility;
    private final BigInteger[][] cells;
    private final int[] basis;
    private final int[] outside;
    private BigInteger denominator = BigInteger.ONE;
    private int steps;
    private double work;

    Tableau(CanonicalProgram program) {
      this.program = program;
      int columns = program.variables();
      negative = new int[columns];
      for (int j = 0; j < program.variables(); j++) {
        negative[j] = program.isFree(j) ? columns++ : -1;
      }
      violation = columns;
      bound = columns + 1;
      int rows = program.rows();
      for (int i = 0; i < program.rows(); i++) {
        rows += program.isEqual(i) ? 1 : 0;
      }
      objective = rows;
      infeasibility = rows + 1;
      cells = new BigInteger[rows + 2][columns + 2];
      for (BigInteger[] row : cells) {
        Arrays.fill(row, BigInteger.ZERO);
      }
      basis = new int[rows];
      Arrays.setAll(basis, row -> violation + 1 + row);
      outside = new int[columns + 1];
      Arrays.setAll(outside, column -> column);
      fill();
    }

    /** Writes the rows in units in which all their coefficients are whole numbers. */
    private void fill() {
      int next = 0;
      for (int i = 0; i < program.rows(); i++) {
        fillRow(next++, program.row(i), program.bound(i), 1);
        if (program.isEqual(i)) {
          fillRow(next++, program.row(i), program.bound(i), -1);
        }
      }
      int[] all = new int[program.variables()];
      double[] gains = new double[all.length];
      for (int j = 0; j < all.length; j++) {
        all[j] = j;
        gains[j] = program.objective(j);
      }
      fillRow(objective, SparseRow.of(all, gains), 0, -1);
      cells[objective][violation] = BigInteger.ZERO;
      cells[infeasibility][violation] = BigInteger.ONE;
    }

    private void fillRow(int row, SparseRow coefficients, double limit, int sign) {
      int unit = exponent(limit);
      for (int k = 0; k < coefficients.size(); k++) {
        unit = Math.min(unit, exponent(coefficients.coefficient(k)));
      }
      for (int k = 0; k < coefficients.size(); k++) {
        int j = coefficients.column(k);
        BigInteger value = whole(sign * coefficients.coefficient(k), unit);
        cells[row][j] = value;
        if (negative[j] >= 0) {
          cells[row][negative[j]] = value.negate();
        }
      }
      cells[row][bound] = whole(sign * limit, unit);
      cells[row][violation] = BigInteger.ONE.negate();
    }

    /** {@return the power of two of the last binary digit of a number} */
    private static int exponent(double value) {
      return value == 0
          ? Integer.MAX_VALUE
          : unit(value) + Long.numberOfTrailingZeros(mantissa(value));
    }

    private static BigInteger whole(double value, int unit) {
      BigInteger mantissa = BigInteger.valueOf(value < 0 ? -mantissa(value) : mantissa(value));
      return mantissa.signum() == 0 ? mantissa : mantissa.shiftLeft(unit(value) - unit);
    }

    private static int unit(double value) {
      return Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - MANTISSA_BITS;
    }

    private static long mantissa(double value) {
      long digits = Double.doubleToLongBits(value) & ((1L << MANTISSA_BITS) - 1);
      return Math.abs(value) < Double.MIN_NORMAL ? digits : digits | (1L << MANTISSA_BITS);
    }

    Optional<double[]> solve() {
      return isFeasible() && isOptimal(objective) ? Optional.of(point()) : Optional.empty();
    }

    /** Finds a first point of the program, by making the violation of all rows least. */
    private boolean isFeasible() {
      int most = 0;
      for (int i = 1; i < basis.length; i++) {
        most = cells[i][bound].compareTo(cells[most][bound]) < 0 ? i : most;
      }
      if (basis.length == 0 || cells[most][bound].signum() >= 0) {
        return true;
      }
      pivot(most, violation);
      if (!isOptimal(infeasibility) || cells[infeasibility][bound].signum() != 0) {
        return false;
      }
      for (int i = 0; i < basis.length; i++) {
        if (basis[i] == violation) {
          leave(i);
        }
      }
      return true;
    }

    /** Makes the violation, which is zero, leave the basis. */
    private void leave(int row) {
      for (int column = 0; column < outside.length; column++) {
        if (cells[row][column].signum() != 0) {
          pivot(row, column);
          return;
        }
      }
    }

    private boolean isOptimal(int goal) {
      for (int column = entering(goal); column >= 0; column = entering(goal)) {
        int row = leaving(column);
        if (row == UNLIMITED || steps == MOST_STEPS || work > MOST_WORK) {
          return false;
        }
        pivot(row, column);
      }
      return true;
    }

    private int entering(int goal) {
      int first = -1;
      for (int column = 0; column < outside.length; column++) {
        boolean mayEnter = goal == infeasibility || outside[column] != violation;
        if (mayEnter
            && cells[goal][column].signum() < 0
            && (first < 0 || outside[column] < outside[first])) {
          first = column;
        }
      }
      return first;
    }

    private int leaving(int column) {
      int best = UNLIMITED;
      for (int i = 0; i < basis.length; i++) {
        if (cells[i][column].signum() > 0) {
          int order = best < 0 ? -1 : compareRatios(i, best, column);
          if (order < 0 || (order == 0 && basis[i] < basis[best])) {
            best = i;
          }
        }
      }
      return best;
    }

    private int compareRatios(int row, int other, int column) {
      return cells[row][bound]
          .multiply(cells[other][column])
          .compareTo(cells[other][bound].multiply(cells[row][column]));
    }

    private void pivot(int row, int column) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("the linear program was interrupted");
      }
      steps++;
      BigInteger by = cells[row][column];
      work += (double) cells.length * cells[row].length * by.bitLength();
      for (int i = 0; i < cells.length; i++) {
        if (i != row) {
          BigInteger share = cells[i][column];
          for (int j = 0; j < cells[i].length; j++) {
            if (j != column) {
              BigInteger cell = cells[i][j].multiply(by);
              cells[i][j] = cell.subtract(share.multiply(cells[row][j])).divide(denominator);
            }
          }
          cells[i][column] = share.negate();
        }
      }
      cells[row][column] = denominator;
      denominator = by;
      if (by.signum() < 0) {
        denominator = by.negate();
        for (BigInteger[] cell : cells) {
          Arrays.setAll(cell, j -> cell[j].negate());
        }
      }
      int entered = outside[column];
      outside[column] = basis[row];
      basis[row] = entered;
    }

    private double[] point() {
      double[] point = new double[program.variables()];
      double[] all = new double[violation + 1];
      for (int i = 0; i < basis.length; i++) {
        if (basis[i] < violation) {
          all[basis[i]] =
              new BigDecimal(cells[i][bound])
                  .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                  .doubleValue();
        }
      }
      for (int j = 0; j < point.length; j++) {
        point[j] = all[j] - (negative[j] < 0 ? 0 : all[negative[j]]);
      }
      return point;
    }
  }
}
