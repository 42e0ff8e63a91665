package org.openkam.scoring.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;

/** Accounts by revenue, of which more is better, and cost; both from 0 to 10, weighing 3 to 1. */
public final class TwoCriteria {
  public static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.more("revenue", Scale.ratio("", 0, 10)),
          Criterion.less("cost", Scale.ratio("", 0, 10)));

  public static final Weights WEIGHTS =
      Weights.proportional(ImmutableMap.of("revenue", 3.0, "cost", 1.0));

  /** Three accounts that trade revenue for cost; by min-max (1, 0), (1/3, 2/3) and (0, 1). */
  public static final DecisionMatrix TRADE =
      matrix(new double[] {8, 4}, new double[] {4, 2}, new double[] {2, 1});

  private TwoCriteria() {}

  public static DecisionMatrix matrix(double[]... rows) {
    return Matrices.of(CRITERIA, rows);
  }

  public static Scoring trade(ScoringStrategy strategy) {
    return strategy.score(TRADE, WEIGHTS);
  }

  public static double[] scores(ScoringStrategy strategy, double[]... rows) {
    return strategy.score(matrix(rows), WEIGHTS).scores();
  }
}
