package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.series.MetricSeries;
import org.openkam.scoring.learning.RankingLearner;

final class HistoryLearningTest {
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final AccountHistory HISTORY =
      AccountHistory.of(
          ImmutableList.of(
              account("a", 10, 20, 30, 40, 50, 60), account("b", 60, 50, 40, 30, 20, 10)),
          "revenue",
          ImmutableSet.of());
  private static final Function<AccountHistory.Snapshot, DecisionMatrix> FEATURES =
      BacktestModels.scoresOf(
          ImmutableList.of(BacktestModels.pastTotal(), BacktestModels.lastPeriod()));

  private static Account account(String id, double... quarters) {
    ImmutableMap.Builder<LocalDate, Double> values = ImmutableMap.builder();
    for (int quarter = 0; quarter < quarters.length; quarter++) {
      values.put(START.plusMonths(3L * quarter + 3).minusDays(1), quarters[quarter]);
    }
    return Account.builder()
        .id(AccountId.of(id))
        .putSeries("revenue", MetricSeries.of("", values.buildOrThrow()))
        .build();
  }

  private static ImmutableList<Origin> origins(int count) {
    return RollingOrigin.builder()
        .periods(6)
        .origins(count)
        .build()
        .from(START, Period.ofMonths(3));
  }

  @Test
  void learnsFromTheRoundsThatHadBeenJudged() {
    List<RankingLearner.PastRound> seen = new ArrayList<>();
    BacktestModel model =
        BacktestModels.learnedBy(
            "own",
            HISTORY,
            FEATURES,
            rounds -> {
              seen.addAll(rounds);
              return matrix -> matrix.column(1);
            });

    double[] scores = model.score(HISTORY.known(origins(1).get(0)));

    // after five quarters the last is 50 and 20
    assertThat(scores).containsExactly(50, 20);
    // judged by the fifth, fourth, third and second quarter; before the first nothing was known
    assertThat(seen).hasSize(4);
    assertThat(seen.get(0).outcomes().toArray()).containsExactly(50, 20);
    assertThat(seen.get(0).matrix().column(0)).containsExactly(100, 180);
    assertThat(seen.get(0).matrix().column(1)).containsExactly(40, 30);
    assertThat(seen.get(3).outcomes().toArray()).containsExactly(20, 50);
    assertThat(seen.get(3).matrix().column(0)).containsExactly(10, 60);
    assertThat(seen.get(3).matrix().criteria())
        .extracting(criterion -> criterion.id())
        .containsExactly("past-total", "last-period");
    assertThat(model.findings(HISTORY.known(origins(1).get(0)))).isEmpty();
  }

  @Test
  void skipsRoundsWhoseJudgementHadNotEnded() {
    List<RankingLearner.PastRound> seen = new ArrayList<>();
    BacktestModel model =
        BacktestModels.learnedBy(
            "own",
            HISTORY,
            FEATURES,
            rounds -> {
              seen.addAll(rounds);
              return matrix -> matrix.column(0);
            });
    LocalDate cut = START.plusMonths(12);
    Origin gap =
        Origin.builder()
            .cut(cut)
            .outcomeStart(cut.plusMonths(3))
            .outcomeEnd(cut.plusMonths(6))
            .build();

    assertThat(model.score(HISTORY.known(gap))).isNotNull();

    // at the cut a quarter earlier the outcome would end three months too late
    assertThat(seen.get(0).outcomes().toArray()).containsExactly(40, 30);
    assertThat(seen.get(0).matrix().column(1)).containsExactly(20, 50);
  }

  @Test
  void reportsWhereTheReferenceIsKept() {
    BacktestModel model =
        BacktestModels.learned("learned", HISTORY, FEATURES, new RankingLearner("past-total", 1));

    BacktestReport report =
        Backtest.run(
            HISTORY,
            ImmutableList.of(model),
            BacktestPlan.builder().origins(origins(3)).count(1).dominantShare(1).build());

    assertThat(report.findings())
        .extracting(Finding::message)
        .containsExactly(
            "model 'learned' at 2024-10-01: it takes 3 past rounds to learn from, of which"
                + " there are 2; 'past-total' alone chooses",
            "model 'learned' at 2025-01-01: in 3 past rounds no weights chose clearly better than"
                + " 'past-total' alone, which is kept",
            "model 'learned' at 2025-04-01: in 4 past rounds no weights chose clearly better than"
                + " 'past-total' alone, which is kept");
    assertThat(report.difference("learned", "past-total", BacktestMetric.CAPTURED_VALUE))
        .hasValue(
            ModelComparison.PairedDifference.builder()
                .value(0)
                .interval(new ConfidenceInterval(0, 0, 0.95))
                .signFlip(1)
                .origins(3)
                .build());
  }

  @Test
  void refusesAnOriginWithoutARoundBefore() {
    BacktestModel model =
        BacktestModels.learned("learned", HISTORY, FEATURES, new RankingLearner("past-total", 1));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.score(HISTORY.known(origins(5).get(0))))
        .withMessage("model 'learned' must have a round to learn from before: 2024-04-01");
  }
}
