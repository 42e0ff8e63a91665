package org.openkam.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.SplittableRandom;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;

/**
 * A matrix of random values from 1 to 100, with half of the criteria to be kept low, and random
 * weights.
 *
 * @param matrix the accounts
 * @param weights the weights
 */
record RandomProblem(DecisionMatrix matrix, Weights weights) {
  private static final double SMALLEST = 1;
  private static final double GREATEST = 100;

  static RandomProblem of(int accounts, int criteria, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ImmutableList.Builder<Criterion> columns = ImmutableList.builder();
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int column = 0; column < criteria; column++) {
      String id = "c" + column;
      Scale scale = Scale.ratio("", SMALLEST, GREATEST);
      columns.add(column % 2 == 0 ? Criterion.more(id, scale) : Criterion.less(id, scale));
      points.put(id, SMALLEST + random.nextDouble());
    }
    double[][] values = new double[accounts][criteria];
    ImmutableList.Builder<AccountId> ids = ImmutableList.builderWithExpectedSize(accounts);
    for (int row = 0; row < accounts; row++) {
      ids.add(AccountId.of("a" + row));
      for (int column = 0; column < criteria; column++) {
        values[row][column] = SMALLEST + random.nextDouble() * (GREATEST - SMALLEST);
      }
    }
    return new RandomProblem(
        DecisionMatrix.of(ids.build(), columns.build(), values),
        Weights.proportional(points.buildOrThrow()));
  }
}
