package org.openkam.scoring.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/** The simplex method of Hipparchus: quick on small programs, and lost on some degenerate ones. */
final class HipparchusSolver implements LinearSolver {
  private static final double PRECISION = 1e-8;
  private static final int ULPS = 10;
  private static final double CUT_OFF = 1e-9;
  private static final int STEPS_PER_LINE = 10;
  private static final int MOST_CELLS = 20_000;

  @Override
  public Optional<SolverAnswer> maximize(CanonicalProgram program) {
    int columns = program.variables();
    int[] negative = new int[columns];
    for (int j = 0; j < program.variables(); j++) {
      negative[j] = program.isFree(j) ? columns++ : -1;
    }
    int lines = program.rows() + columns;
    if (program.rows() == 0 || (long) program.rows() * lines > MOST_CELLS) {
      return Optional.empty();
    }
    double[] objective = new double[columns];
    for (int j = 0; j < program.variables(); j++) {
      set(objective, negative, j, program.objective(j));
    }
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int i = 0; i < program.rows(); i++) {
      double[] row = new double[columns];
      for (int k = 0; k < program.row(i).size(); k++) {
        set(row, negative, program.row(i).column(k), program.row(i).coefficient(k));
      }
      Relationship relation = program.isEqual(i) ? Relationship.EQ : Relationship.LEQ;
      constraints.add(new LinearConstraint(row, relation, program.bound(i)));
    }
    try {
      double[] split =
          new InterruptibleSimplex()
              .optimize(
                  new LinearObjectiveFunction(objective, 0),
                  new LinearConstraintSet(constraints),
                  GoalType.MAXIMIZE,
                  new MaxIter(STEPS_PER_LINE * lines),
                  new NonNegativeConstraint(true),
                  PivotSelectionRule.DANTZIG)
              .getPoint();
      double[] point = Arrays.copyOf(split, program.variables());
      for (int j = 0; j < point.length; j++) {
        point[j] -= negative[j] < 0 ? 0 : split[negative[j]];
      }
      return Optional.of(SolverAnswer.of(point));
    } catch (MathRuntimeException nothingFound) {
      return Optional.empty();
    }
  }

  private static void set(double[] row, int[] negative, int variable, double coefficient) {
    row[variable] = coefficient;
    if (negative[variable] >= 0) {
      row[negative[variable]] = -coefficient;
    }
  }

  /** The solver, which asks before each step whether its thread is interrupted. */
  private static final class InterruptibleSimplex extends SimplexSolver {
    InterruptibleSimplex() {
      super(PRECISION, ULPS, CUT_OFF);
    }

    @Override
    protected void incrementIterationCount() {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("the linear program was interrupted");
      }
      super.incrementIterationCount();
    }
  }
}
