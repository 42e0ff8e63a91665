package org.openkam.scoring.numeric;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * A linear program in variables that are zero or above, of which zero is a solution.
 *
 * <p>Only such programs are given to the solver: where it has to look for a first solution,
 * Hipparchus 4.0.3 takes columns that look alike for each other and returns points that are not
 * optimal.
 */
public final class LinearProgram {
  private static final double PRECISION = 1e-8;
  private static final int ULPS = 10;
  private static final double CUT_OFF = 1e-9;
  private static final int MOST_STEPS = 1_000_000;

  private final List<LinearConstraint> constraints = new ArrayList<>();

  /** Creates a program without constraints. */
  public LinearProgram() {}

  /**
   * Adds that a sum is at most a limit.
   *
   * @param coefficients one factor a variable
   * @param limit the limit, zero or above
   */
  public void addAtMost(double[] coefficients, double limit) {
    constraints.add(new LinearConstraint(coefficients, Relationship.LEQ, limit));
  }

  /**
   * Returns the point at which a sum is greatest.
   *
   * @param objective one factor a variable; the constraints bound the sum
   * @return one value a variable; a value may lie below zero by the rounding of the solver
   */
  public double[] maximise(double[] objective) {
    return new SimplexSolver(PRECISION, ULPS, CUT_OFF)
        .optimize(
            new LinearObjectiveFunction(objective, 0),
            new LinearConstraintSet(constraints),
            GoalType.MAXIMIZE,
            new MaxIter(MOST_STEPS),
            new NonNegativeConstraint(true),
            PivotSelectionRule.DANTZIG)
        .getPoint();
  }
}
