package org.openkam.scoring.stability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;

/** Scorings that several tests share. */
public final class Stories {
  public static final AccountId VICOM = AccountId.of("Vicom");
  public static final AccountId CARTECH = AccountId.of("Cartech");

  private Stories() {}

  /** The fixture of Vicom and Cartech. */
  public static Scoring vicomAndCartech() {
    ImmutableMap<String, Double> points =
        ImmutableMap.of(
            "revenue", 25.0, "potential", 20.0, "cooperation", 25.0, "learning", 15.0, "fit", 15.0);
    DecisionMatrix matrix =
        DecisionMatrix.of(
            ImmutableList.of(VICOM, CARTECH),
            ratings(points.keySet()),
            new double[][] {{10, 4, 2, 1, 6}, {4, 7, 9, 9, 8}});
    return WeightedSum.outOf(10).score(matrix, Weights.proportional(points));
  }

  /** Three accounts, each best on one criterion and worst on the two others. */
  public static Scoring corners() {
    ImmutableList<Criterion> criteria = ratings(ImmutableList.of("x", "y", "z"));
    return WeightedSum.standard()
        .score(
            Matrices.of(
                criteria,
                new double[] {10, 0, 0},
                new double[] {0, 10, 0},
                new double[] {0, 0, 10}),
            Weights.equal(criteria));
  }

  public static ImmutableList<Criterion> ratings(Iterable<String> ids) {
    ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
    ids.forEach(id -> criteria.add(Criterion.more(id, Scale.interval(0, 10))));
    return criteria.build();
  }
}
