package org.openkam.scoring.stability;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.strategy.Scoring;

/** The smallest change of weights that lets one account draw level with another, by simplex. */
final class FlipProgram {
  private FlipProgram() {}

  /** Minimizes the sum of raised and lowered weights; infinite where no weights do it. */
  static double solve(Scoring scoring, AccountId chosen, AccountId other) {
    double[] weights = scoring.fitted().weights();
    int size = weights.length;
    double[] all = new double[2 * size];
    double[] sum = new double[2 * size];
    double[] lead = new double[2 * size];
    double gap = 0;
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int column = 0; column < size; column++) {
      double ahead =
          scoring.explain(chosen).contributions().get(column).amount() / weights[column]
              - scoring.explain(other).contributions().get(column).amount() / weights[column];
      gap += weights[column] * ahead;
      all[column] = 1;
      all[size + column] = 1;
      sum[column] = 1;
      sum[size + column] = -1;
      lead[column] = ahead;
      lead[size + column] = -ahead;
      double[] lowered = new double[2 * size];
      lowered[column] = -1;
      lowered[size + column] = 1;
      constraints.add(new LinearConstraint(lowered, Relationship.LEQ, weights[column]));
    }
    constraints.add(new LinearConstraint(sum, Relationship.EQ, 0));
    constraints.add(new LinearConstraint(lead, Relationship.LEQ, -gap));
    try {
      return new SimplexSolver()
          .optimize(
              new LinearObjectiveFunction(all, 0),
              new LinearConstraintSet(constraints),
              GoalType.MINIMIZE,
              new NonNegativeConstraint(true))
          .getValue();
    } catch (MathIllegalStateException nothingFits) {
      return Double.POSITIVE_INFINITY;
    }
  }
}
