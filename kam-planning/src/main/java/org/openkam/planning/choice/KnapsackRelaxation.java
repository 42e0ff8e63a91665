package org.openkam.planning.choice;

import java.util.Arrays;
import org.openkam.scoring.linear.LinearProgram;
import org.openkam.scoring.linear.LinearSolution;
import org.openkam.scoring.strategy.UnsolvedProgramException;

/**
 * The knapsack problem with items that may be taken in part.
 *
 * <p>The quick answer of the {@link BoundedSimplex} counts where its prices prove it (weak
 * duality); if they do not, the program goes to the solvers behind {@link LinearProgram}. Where
 * those refuse it too, the quick answer stays: any prices that are not negative give a true bound,
 * so that it costs the search time and not the optimum.
 */
final class KnapsackRelaxation {
  /** The greatest deviation as a share of what it deviates from. */
  private static final double ROUNDING = 1e-9;

  private final double[] prices;
  private final double[] parts;

  private KnapsackRelaxation(double[] prices, double[] parts) {
    this.prices = prices;
    this.parts = parts;
  }

  static KnapsackRelaxation of(Knapsack knapsack, int[] free, double[] left) {
    BoundedSimplex simplex = BoundedSimplex.of(knapsack, free, left);
    KnapsackRelaxation quick = new KnapsackRelaxation(simplex.prices(), simplex.parts());
    return quick.hasProof(knapsack, free, left) ? quick : quick.solvedAgain(knapsack, free, left);
  }

  /** {@return what a unit of each limit is worth, not negative} */
  double[] prices() {
    return prices;
  }

  /** {@return how much of each free item is taken, from zero to one} */
  double[] parts() {
    return parts;
  }

  /** {@return whether the parts keep the limits and are worth what the prices bound} */
  boolean hasProof(Knapsack knapsack, int[] free, double[] left) {
    double value = 0;
    double bound = 0;
    for (int i = 0; i < free.length; i++) {
      double worth = knapsack.value(free[i]);
      value += parts[i] * worth;
      for (int limit = 0; limit < prices.length; limit++) {
        worth -= prices[limit] * knapsack.use(limit, free[i]);
      }
      bound += Math.max(0, worth);
    }
    for (int limit = 0; limit < prices.length; limit++) {
      double use = 0;
      for (int i = 0; i < free.length; i++) {
        use += parts[i] * knapsack.use(limit, free[i]);
      }
      if (!(use - left[limit] <= ROUNDING * Math.max(1, left[limit]))) {
        return false;
      }
      bound += prices[limit] * Math.max(0, left[limit]);
    }
    return bound - value <= ROUNDING * bound;
  }

  private KnapsackRelaxation solvedAgain(Knapsack knapsack, int[] free, double[] left) {
    LinearProgram program = LinearProgram.of(free.length);
    double[] values = new double[free.length];
    for (int i = 0; i < free.length; i++) {
      program.limit(i, 0, 1);
      values[i] = knapsack.value(free[i]);
    }
    for (int limit = 0; limit < left.length; limit++) {
      double[] uses = new double[free.length];
      for (int i = 0; i < free.length; i++) {
        uses[i] = knapsack.use(limit, free[i]);
      }
      program.addAtMost(uses, Math.max(0, left[limit]));
    }
    try {
      LinearSolution solution = program.maximize(values);
      return new KnapsackRelaxation(
          Arrays.stream(solution.prices()).map(price -> Math.max(0, price)).toArray(),
          solution.point());
    } catch (UnsolvedProgramException unsolved) {
      return this;
    }
  }
}
