package org.openkam.scoring.weighting.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.openkam.scoring.linear.LinearProgram;

/** The linear best-worst model as a program in the weights and the deviation. */
final class LinearBestWorst {
  private final ImmutableMap<String, Double> weights;
  private final double deviation;

  private LinearBestWorst(ImmutableMap<String, Double> weights, double deviation) {
    this.weights = weights;
    this.deviation = deviation;
  }

  static LinearBestWorst solve(BestWorst.Comparisons comparisons) {
    List<String> criteria = ImmutableList.copyOf(comparisons.bestToOthers().keySet());
    int size = criteria.size();
    int best = criteria.indexOf(comparisons.best());
    int worst = criteria.indexOf(comparisons.worst());
    LinearProgram program = LinearProgram.of(size + 1);
    double[] sum = new double[size + 1];
    double[] objective = new double[size + 1];
    objective[size] = 1;
    for (int i = 0; i < size; i++) {
      sum[i] = 1;
      addDeviation(program, size, best, comparisons.toCriterion(criteria.get(i)), i);
      addDeviation(program, size, i, comparisons.fromCriterion(criteria.get(i)), worst);
    }
    program.addEqual(sum, 1);
    double[] point = program.minimize(objective).point();
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    for (int i = 0; i < size; i++) {
      weights.put(criteria.get(i), point[i]);
    }
    return new LinearBestWorst(weights.buildOrThrow(), point[size]);
  }

  /** Adds that a weight is a multiple of another one but for the deviation. */
  private static void addDeviation(
      LinearProgram program, int size, int more, double times, int less) {
    if (more == less) {
      return;
    }
    for (int sign = -1; sign <= 1; sign += 2) {
      double[] coefficients = new double[size + 1];
      coefficients[more] = sign;
      coefficients[less] = -sign * times;
      coefficients[size] = -1;
      program.addAtMost(coefficients, 0);
    }
  }

  ImmutableMap<String, Double> weights() {
    return weights;
  }

  double deviation() {
    return deviation;
  }
}
