package org.openkam.examples.workflows;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.backtest.BacktestMetric;
import org.openkam.scoring.backtest.BacktestModel;
import org.openkam.scoring.backtest.BacktestModels;
import org.openkam.scoring.backtest.BacktestReport;
import org.openkam.scoring.backtest.MetricEstimate;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.outranking.Promethee;
import org.openkam.scoring.strategy.ScoringStrategy;

/** Revenue alone, and three methods on the same weights, set before any outcome was looked at. */
final class JudgedModels {
  private static final ImmutableMap<String, Double> REVENUE_ONLY = ImmutableMap.of("revenue", 1.0);
  private static final ImmutableMap<String, Double> BALANCED =
      ImmutableMap.of("revenue", 50.0, "growth", 20.0, "fit", 30.0);

  static final ImmutableList<BacktestModel> ALL =
      ImmutableList.of(
          model(
              "revenue only", REVENUE_ONLY, WeightedSum.withNormalization(Normalizations.MIN_MAX)),
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

  /** {@return a measure with the ends of its interval} */
  static String shown(BacktestReport report, String model, BacktestMetric metric) {
    MetricEstimate estimate = report.estimate(model, metric).orElseThrow();
    return String.format(
        Locale.ROOT,
        "%.2f (%.2f to %.2f)",
        estimate.value(),
        estimate.interval().lowest(),
        estimate.interval().highest());
  }
}
