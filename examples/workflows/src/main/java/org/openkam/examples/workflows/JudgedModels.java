package org.openkam.examples.workflows;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.backtest.BacktestModel;
import org.openkam.scoring.backtest.BacktestModels;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.outranking.Promethee;
import org.openkam.scoring.strategy.ScoringStrategy;

/** Revenue alone, and three methods on the same weights, set before any outcome was looked at. */
final class JudgedModels {
  static final String PAST_REVENUE = "revenue only";

  private static final ImmutableMap<String, Double> REVENUE_ONLY = ImmutableMap.of("revenue", 1.0);
  private static final ImmutableMap<String, Double> BALANCED =
      ImmutableMap.of("revenue", 40.0, "growth", 15.0, "fit", 20.0, "satisfaction", 25.0);

  static final ImmutableList<BacktestModel> ALL =
      ImmutableList.of(
          model(PAST_REVENUE, REVENUE_ONLY, WeightedSum.withNormalization(Normalizations.MIN_MAX)),
          model("weighted sum", BALANCED, WeightedSum.withNormalization(Normalizations.MIN_MAX)),
          model("PROMETHEE II", BALANCED, Promethee.standard()),
          model("TOPSIS", BALANCED, Topsis.withNormalization(Normalizations.MIN_MAX)));

  private JudgedModels() {}

  private static BacktestModel model(
      String name, ImmutableMap<String, Double> points, ScoringStrategy strategy) {
    return BacktestModels.scoring(
        name,
        points.keySet().stream()
            .map(id -> Criterion.more(id, Scale.ratio("")))
            .collect(toImmutableList()),
        Weights.proportional(points),
        strategy,
        ScoringPolicy.standard());
  }
}
