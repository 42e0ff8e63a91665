package org.openkam.benchmarks;

import java.util.List;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedSum;

/** Scores two accounts once and ends, to see what a first score loads. */
public final class FirstScore {
  private FirstScore() {}

  /**
   * Prints the best account.
   *
   * @param arguments none
   */
  public static void main(String... arguments) {
    DecisionMatrix matrix =
        DecisionMatrix.of(
            List.of(AccountId.of("Acme"), AccountId.of("Bolt")),
            List.of(
                Criterion.more("revenue", Scale.ratio("EUR", 0, 100)),
                Criterion.more("fit", Scale.interval(0, 10))),
            new double[][] {{80, 4}, {40, 9}});
    System.out.println(
        WeightedSum.standard()
            .score(matrix, Weights.of("revenue", 60, "fit", 40))
            .ranking()
            .accounts()
            .get(0));
  }
}
