package org.openkam.sql;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Random;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.ScoringStrategy;

/** Random accounts with values beyond the bounds and gaps, under names that need quoting. */
final class SampleAccounts {
  static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.more("re\"venue; drop table accounts --", Scale.ratio("EUR", 1, 100)),
          Criterion.less("cost to `serve`", Scale.ratio("EUR", 1, 100)),
          Criterion.more("fit\\", Scale.ratio("", 0, 10)).toBuilder()
              .valueFunction(
                  ValueFunctions.piecewiseLinear(ImmutableMap.of(1.0, 0.2, 4.0, 0.9, 8.0, 0.5)))
              .build(),
          Criterion.more("select", Scale.ratio("years", 1, 40)));

  private static final ImmutableList<Double> EXTREMES =
      ImmutableList.of(-3.0, 0.0, 1e9, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  private SampleAccounts() {}

  static FittedStrategy fit(ScoringStrategy strategy, ScoringPolicy.MissingData missing) {
    double[][] rows = rows(new Random(3), 40, false);
    return strategy.fit(
        DecisionMatrix.of(
            IntStream.range(0, rows.length).mapToObj(row -> AccountId.of("a" + row)).toList(),
            CRITERIA,
            rows),
        Weights.equal(CRITERIA),
        ScoringPolicy.builder().missingData(missing).build());
  }

  static double[][] rows(Random random, int count, boolean isHostile) {
    double[][] rows = new double[count][CRITERIA.size()];
    for (double[] row : rows) {
      for (int column = 0; column < row.length; column++) {
        row[column] = 1 + random.nextDouble() * 30;
        if (isHostile && random.nextInt(8) == 0) {
          row[column] = Double.NaN;
        } else if (isHostile && random.nextInt(40) == 0) {
          row[column] = EXTREMES.get(random.nextInt(EXTREMES.size()));
        }
      }
    }
    return rows;
  }

  /** {@return the score of the library, NaN where it refuses the account} */
  static double score(FittedStrategy fitted, double[] row) {
    try {
      return fitted.score(row);
    } catch (IllegalArgumentException refused) {
      return Double.NaN;
    }
  }
}
