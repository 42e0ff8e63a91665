package org.openkam.scoring.linear;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openkam.scoring.strategy.UnsolvedProgramException;

/**
 * The constraints of a linear program, for which a sum is made as great or as small as possible.
 *
 * <p>Variables are zero or above unless limited otherwise. Every answer is certified: a point
 * together with prices that prove it optimal, or the proof that there is none; what cannot be
 * certified is refused. Bounded in steps; same program, same answer. Not safe for many threads
 * while constraints are added.
 */
public final class LinearProgram {
  private final double[] lowest;
  private final double[] highest;
  private final List<SparseRow> rows = new ArrayList<>();
  private final List<Double> bounds = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  private LinearProgram(int variables) {
    lowest = new double[variables];
    highest = new double[variables];
    Arrays.fill(highest, Double.POSITIVE_INFINITY);
  }

  /**
   * Creates a program without constraints.
   *
   * @param variables the number of variables, at least one
   * @return the program
   */
  public static LinearProgram of(int variables) {
    checkArgument(variables >= 1, "linear program must have a variable: %s", variables);
    return new LinearProgram(variables);
  }

  /**
   * Adds that a sum is at most a bound.
   *
   * @param coefficients one factor a variable, finite
   * @param bound the bound, finite
   */
  public void addAtMost(double[] coefficients, double bound) {
    add(Relation.AT_MOST, coefficients, bound);
  }

  /**
   * Adds that a sum is at least a bound.
   *
   * @param coefficients one factor a variable, finite
   * @param bound the bound, finite
   */
  public void addAtLeast(double[] coefficients, double bound) {
    add(Relation.AT_LEAST, coefficients, bound);
  }

  /**
   * Adds that a sum is equal to a bound.
   *
   * @param coefficients one factor a variable, finite
   * @param bound the bound, finite
   */
  public void addEqual(double[] coefficients, double bound) {
    add(Relation.EQUAL, coefficients, bound);
  }

  private void add(Relation relation, double[] coefficients, double bound) {
    checkCoefficients(coefficients);
    checkArgument(Double.isFinite(bound), "bound must be finite: %s", bound);
    SparseRow row = SparseRow.of(coefficients);
    rows.add(relation == Relation.AT_LEAST ? row.negated() : row);
    bounds.add(relation == Relation.AT_LEAST ? -bound : bound);
    relations.add(relation);
  }

  /**
   * Limits a variable.
   *
   * @param variable the index of the variable
   * @param least the least value, which may be infinite
   * @param most the greatest value, at least the least, which may be infinite
   */
  public void limit(int variable, double least, double most) {
    checkArgument(
        least <= most && least < Double.POSITIVE_INFINITY && most > Double.NEGATIVE_INFINITY,
        "variable %s must have a least value up to its greatest: [%s, %s]",
        variable,
        least,
        most);
    lowest[variable] = least;
    highest[variable] = most;
  }

  /**
   * Returns the point at which a sum is greatest.
   *
   * @param objective one factor a variable, finite
   * @return the certified answer
   * @throws UnsolvedProgramException if no answer can be certified
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public LinearSolution maximize(double[] objective) {
    return solve(objective, 1);
  }

  /**
   * Returns the point at which a sum is smallest.
   *
   * @param objective one factor a variable, finite
   * @return the certified answer
   * @throws UnsolvedProgramException if no answer can be certified
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public LinearSolution minimize(double[] objective) {
    return solve(objective, -1);
  }

  private LinearSolution solve(double[] objective, int sense) {
    checkCoefficients(objective);
    CanonicalProgram canonical = canonical(objective, sense);
    Certified certified =
        new SolverChain(canonical)
            .solve()
            .orElseThrow(
                () ->
                    new UnsolvedProgramException(
                        "with variables: " + lowest.length + ", constraints: " + rows.size()));
    if (certified.status() != LinearSolution.Status.OPTIMAL) {
      return LinearSolution.without(canonical, certified);
    }
    double[] point = pointOf(certified.point());
    double value = 0;
    for (int j = 0; j < point.length; j++) {
      value += objective[j] * point[j];
    }
    double[] prices = new double[rows.size()];
    for (int i = 0; i < prices.length; i++) {
      int sign = relations.get(i) == Relation.AT_LEAST ? -sense : sense;
      prices[i] = sign * certified.prices()[i] + 0.0;
    }
    return LinearSolution.optimal(value, point, prices, canonical, certified);
  }

  /** Writes each variable as its distance from a bound, and other bounds as further rows. */
  private CanonicalProgram canonical(double[] objective, int sense) {
    int variables = lowest.length;
    double[] directions = new double[variables];
    double[] origin = new double[variables];
    double[] gains = new double[variables];
    boolean[] free = new boolean[variables];
    List<SparseRow> all = new ArrayList<>();
    List<Double> limits = new ArrayList<>();
    for (int j = 0; j < variables; j++) {
      directions[j] = isMirrored(j) ? -1 : 1;
      origin[j] = origin(j);
      gains[j] = sense * directions[j] * objective[j];
      free[j] = Double.isInfinite(lowest[j]) && Double.isInfinite(highest[j]);
    }
    for (int i = 0; i < rows.size(); i++) {
      all.add(rows.get(i).scaled(directions, 1));
      limits.add(bounds.get(i) - rows.get(i).times(origin));
    }
    for (int j = 0; j < variables; j++) {
      if (Double.isFinite(lowest[j]) && Double.isFinite(highest[j])) {
        all.add(SparseRow.unit(j));
        limits.add(highest[j] - lowest[j]);
      }
    }
    boolean[] equal = new boolean[all.size()];
    for (int i = 0; i < rows.size(); i++) {
      equal[i] = relations.get(i) == Relation.EQUAL;
    }
    return new CanonicalProgram(
        gains,
        free,
        all.toArray(SparseRow[]::new),
        limits.stream().mapToDouble(limit -> limit).toArray(),
        equal);
  }

  private double[] pointOf(double[] distances) {
    double[] point = new double[distances.length];
    for (int j = 0; j < point.length; j++) {
      double value = origin(j) + (isMirrored(j) ? -distances[j] : distances[j]);
      point[j] = Math.min(highest[j], Math.max(lowest[j], value));
    }
    return point;
  }

  /** {@return whether a variable is measured down from its greatest value} */
  private boolean isMirrored(int variable) {
    return Double.isInfinite(lowest[variable]) && Double.isFinite(highest[variable]);
  }

  private double origin(int variable) {
    if (isMirrored(variable)) {
      return highest[variable];
    }
    return Double.isInfinite(lowest[variable]) ? 0 : lowest[variable];
  }

  private void checkCoefficients(double[] coefficients) {
    checkArgument(
        coefficients.length == lowest.length,
        "there must be one coefficient a variable, of which there are %s: %s",
        lowest.length,
        coefficients.length);
    for (double coefficient : coefficients) {
      checkArgument(Double.isFinite(coefficient), "coefficient must be finite: %s", coefficient);
    }
  }

  private enum Relation {
    AT_MOST,
    AT_LEAST,
    EQUAL
  }
}
