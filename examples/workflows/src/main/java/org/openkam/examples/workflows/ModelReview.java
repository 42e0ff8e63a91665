package org.openkam.examples.workflows;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.outranking.CriterionSettings;
import org.openkam.scoring.outranking.Electre1;
import org.openkam.scoring.outranking.OutrankingGraph;
import org.openkam.scoring.outranking.PreferenceFunction;
import org.openkam.scoring.sorting.FlowSort;
import org.openkam.scoring.sorting.LimitingProfiles;
import org.openkam.scoring.sorting.SortingStrategy;
import org.openkam.scoring.stability.Collinearity;
import org.openkam.scoring.stability.RankReversal;
import org.openkam.scoring.stability.StructureChecks;
import org.openkam.scoring.weighting.data.WeightingRegistry;
import org.openkam.scoring.weighting.data.Weightings;

/** Asks whether a model counts one thing twice and whether its ranking contradicts itself. */
public final class ModelReview {
  private ModelReview() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(ModelReview::run);
  }

  static void run(PrintWriter out) {
    DecisionMatrix matrix = ReviewData.matrix();
    Weights weights = Weights.equal(matrix.criteria());

    Collinearity.of(matrix).doubleCounting(0.9).forEach(found -> out.println(found.message()));
    StructureChecks.cutMargin(WeightedSum.standard().score(matrix, weights), 2)
        .ifPresent(found -> out.println(found.message()));
    RankReversal reversal =
        RankReversal.builder()
            .strategy(WeightedSum.standard())
            .matrix(matrix)
            .weights(weights)
            .build();
    out.println("rank reversals of the weighted sum: " + reversal.leaveOneAccountOut().size());

    WeightingRegistry registry = Weightings.standard();
    out.println("CRITIC weighs " + registry.weighting("critic").weigh(matrix).weights());

    OutrankingGraph graph = Electre1.standard().outrank(matrix, weights).graph();
    out.println("not outranked: " + graph.notOutranked());

    SortingStrategy flows =
        new FlowSort(
            LimitingProfiles.of(
                List.of("B", "A"), List.of(Map.of("revenue", 5.0, "margin", 5.0, "trust", 5.0))),
            CriterionSettings.of(PreferenceFunction.usual()));
    out.println("A by net flows: " + flows.sort(matrix, weights).members("A"));
  }
}
