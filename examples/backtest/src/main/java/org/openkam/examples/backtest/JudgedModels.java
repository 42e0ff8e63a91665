package org.openkam.examples.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.function.Function;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.planning.transaction.TransactionHistory;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.backtest.AccountHistory;
import org.openkam.scoring.backtest.BacktestModel;
import org.openkam.scoring.backtest.BacktestModels;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.learning.RankingLearner;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.outranking.Promethee;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.value.lifetime.TimeSpan;

/**
 * The models that are judged. On sales: revenue alone, three methods on the same criteria with
 * weights that were set before any outcome was looked at, and two that learn from the quarters
 * before. On transactions: what is usually made of them, and one that learns which of it to trust.
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
      ScoringPolicy.builder()
          .missingData(ScoringPolicy.MissingData.MEDIAN)
          .minimumCoverage(0)
          .build();

  private JudgedModels() {}

  static ImmutableList<BacktestModel> of(AccountHistory history, int count) {
    ImmutableList<Criterion> criteria = criteria(POINTS.keySet());
    Function<AccountHistory.Snapshot, DecisionMatrix> features =
        snapshot -> DecisionMatrix.of(snapshot.accounts(), criteria);
    return ImmutableList.of(
        model(
            "revenue only",
            ImmutableMap.of(SalesHistory.REVENUE, 1.0),
            WeightedSum.withNormalization(Normalizations.MIN_MAX)),
        model("weighted sum", POINTS, WeightedSum.withNormalization(Normalizations.MIN_MAX)),
        model("TOPSIS", POINTS, Topsis.withNormalization(Normalizations.MIN_MAX)),
        model("PROMETHEE II", POINTS, Promethee.standard()),
        BacktestModels.growthAdjusted(),
        BacktestModels.learned(
            "learned", history, features, new RankingLearner(SalesHistory.REVENUE, count)),
        BacktestModels.learnedBy(
            "UTADIS", history, features, rounds -> UtadisModel.of(rounds.get(0), count)));
  }

  static ImmutableList<BacktestModel> of(
      TransactionHistory transactions, AccountHistory history, int count) {
    return ImmutableList.of(
        transactions.rfm(),
        transactions.lifetimeValue(TimeSpan.Unit.WEEK),
        BacktestModels.growthAdjusted(),
        BacktestModels.learned(
            "learned",
            history,
            BacktestModels.scoresOf(
                ImmutableList.of(
                    BacktestModels.pastTotal(),
                    BacktestModels.lastPeriod(),
                    BacktestModels.recencyWeightedTotal(),
                    transactions.rfm())),
            new RankingLearner(BacktestModels.pastTotal().name(), count)));
  }

  private static ImmutableList<Criterion> criteria(Collection<String> ids) {
    return ids.stream()
        .map(id -> Criterion.more(id, Scale.ratio("")))
        .collect(ImmutableList.toImmutableList());
  }

  private static BacktestModel model(
      String name, ImmutableMap<String, Double> points, ScoringStrategy strategy) {
    return BacktestModels.scoring(
        name, criteria(points.keySet()), Weights.proportional(points), strategy, POLICY);
  }
}
