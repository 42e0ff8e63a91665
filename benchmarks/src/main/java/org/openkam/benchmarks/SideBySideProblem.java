package org.openkam.benchmarks;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Random;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.matrix.MatrixReader;
import org.openkam.scoring.outranking.PreferenceFunction;
import org.openkam.scoring.outranking.Promethee;

/**
 * What both sides of a comparison score: log-normal values like revenues, every third criterion to
 * be kept low, and random weights.
 *
 * <p>The values of a column are drawn while it is read, so that nothing but the matrix is kept.
 *
 * @param matrix the accounts
 * @param weights the weights
 */
record SideBySideProblem(DecisionMatrix matrix, Weights weights) {
  private static final double LOG_MEAN = 3;
  private static final double LOG_DEVIATION = 0.8;
  private static final int LESS_EVERY = 3;

  static SideBySideProblem of(int accounts, int criteria, long seed) {
    Random random = new Random(seed);
    MatrixReader<Integer> reader = DecisionMatrix.reading(account -> "a" + account);
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int column = 0; column < criteria; column++) {
      String id = "c" + column;
      Criterion criterion =
          column % LESS_EVERY == LESS_EVERY - 1
              ? Criterion.less(id, Scale.ratio(""))
              : Criterion.more(id, Scale.ratio(""));
      reader =
          reader.measure(
              criterion, account -> Math.exp(LOG_MEAN + LOG_DEVIATION * random.nextGaussian()));
      points.put(id, random.nextExponential());
    }
    return new SideBySideProblem(
        reader.read(ContiguousSet.closedOpen(0, accounts)),
        Weights.proportional(points.buildOrThrow()));
  }

  /** {@return PROMETHEE II with lines from 5 to 40 % of the range of each criterion} */
  Promethee promethee() {
    Promethee promethee = Promethee.standard();
    ImmutableList<Criterion> criteria = matrix.criteria();
    for (int column = 0; column < criteria.size(); column++) {
      double[] values = matrix.column(column);
      double range =
          Arrays.stream(values).max().orElseThrow() - Arrays.stream(values).min().orElseThrow();
      promethee =
          promethee.with(
              criteria.get(column).id(), PreferenceFunction.linear(0.05 * range, 0.4 * range));
    }
    return promethee;
  }
}
