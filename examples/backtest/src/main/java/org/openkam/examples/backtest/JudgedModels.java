package org.openkam.examples.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.model.MissingDataPolicy;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.backtest.BacktestModel;
import org.openkam.scoring.backtest.BacktestModels;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.outranking.Promethee;
import org.openkam.scoring.strategy.ScoringStrategy;

/**
 * The models that are judged: revenue alone, and three methods on the same criteria with weights
 * that were set before any outcome was looked at.
 */
final class JudgedModels {
  private static final ImmutableMap<String, Double> POINTS =
      ImmutableMap.of(
          SalesHistory.REVENUE,
          30.0,
          SalesHistory.GROWTH,
          20.0,
          "win-rate",
          15.0,
          "open-pipeline",
          15.0,
          "product-breadth",
          10.0,
          "average-deal",
          10.0);

  private static final ScoringPolicy POLICY =
      ScoringPolicy.builder().missingData(MissingDataPolicy.MEDIAN).minimumCoverage(0).build();

  private JudgedModels() {}

  static ImmutableList<BacktestModel> all() {
    return ImmutableList.of(
        model(
            "revenue only",
            ImmutableMap.of(SalesHistory.REVENUE, 1.0),
            WeightedSum.withNormalization(Normalizations.MIN_MAX)),
        model("weighted sum", POINTS, WeightedSum.withNormalization(Normalizations.MIN_MAX)),
        model("TOPSIS", POINTS, Topsis.withNormalization(Normalizations.MIN_MAX)),
        model("PROMETHEE II", POINTS, Promethee.standard()));
  }

  private static BacktestModel model(
      String name, ImmutableMap<String, Double> points, ScoringStrategy strategy) {
    ImmutableList<Criterion> criteria =
        points.keySet().stream()
            .map(id -> Criterion.more(id, Scale.ratio("")))
            .collect(ImmutableList.toImmutableList());
    return BacktestModels.scoring(name, criteria, Weights.proportional(points), strategy, POLICY);
  }
}
