package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.resampling.Bootstrap;
import org.openkam.core.series.MetricSeries;
import org.openkam.scoring.backtest.AccountHistory;
import org.openkam.scoring.backtest.Backtest;
import org.openkam.scoring.backtest.BacktestMetric;
import org.openkam.scoring.backtest.BacktestModels;
import org.openkam.scoring.backtest.BacktestPlan;
import org.openkam.scoring.backtest.BacktestReport;
import org.openkam.scoring.backtest.Gain;
import org.openkam.scoring.backtest.ModelRounds;
import org.openkam.scoring.backtest.Origin;
import org.openkam.scoring.backtest.RollingOrigin;

/** A backtest that is written is read back, from JSON and from YAML. */
final class BacktestRoundTripTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
  private static final BacktestPlan PLAN =
      BacktestPlan.builder()
          .origins(
              RollingOrigin.builder()
                  .periods(4)
                  .origins(2)
                  .build()
                  .from(NEW_YEAR, Period.ofMonths(3)))
          .count(2)
          .bootstrap(new Bootstrap(5, 0.9, Long.MIN_VALUE + 1))
          .build();

  /** Four accounts over four quarters, in the third of which nobody earns anything. */
  private static final BacktestReport REPORT =
      Backtest.run(
          AccountHistory.of(
              ImmutableList.of(
                  account("a", 90, 50, 0, 10),
                  account("b", 50, 60, 0, 80),
                  account("c", 20, 20, 0, -20),
                  account("d", 0, 10, 0, 90)),
              "revenue",
              ImmutableSet.of()),
          ImmutableList.of(BacktestModels.of("turned", snapshot -> new double[] {1, 2, 3, 4})),
          PLAN);

  private static Account account(String id, double... quarters) {
    ImmutableMap.Builder<LocalDate, Double> values = ImmutableMap.builder();
    for (int quarter = 0; quarter < quarters.length; quarter++) {
      values.put(NEW_YEAR.plusMonths(3L * quarter + 3).minusDays(1), quarters[quarter]);
    }
    return Account.builder()
        .id(AccountId.of(id))
        .putSeries("revenue", MetricSeries.of("EUR", values.buildOrThrow()))
        .build();
  }

  @Test
  void reportsComeBack() {
    assertThat(REPORT.value("turned", BacktestMetric.RECALL, 0)).isEmpty();
    assertThat(REPORT.findings()).isNotEmpty();

    assertComesBack(REPORT, BacktestReport.class);
    assertComesBack(REPORT.rounds("turned"), ModelRounds.class);
  }

  @Test
  void saysTheSameAfterReading() {
    BacktestReport read = KamJson.json().read(KamJson.json().write(REPORT), BacktestReport.class);

    for (BacktestMetric metric : BacktestMetric.values()) {
      for (String model : REPORT.models()) {
        assertThat(read.estimate(model, metric)).isEqualTo(REPORT.estimate(model, metric));
        assertThat(read.difference(model, "random", metric))
            .isEqualTo(REPORT.difference(model, "random", metric));
      }
      assertThat(read.notBeaten(metric)).isEqualTo(REPORT.notBeaten(metric));
    }
    assertThat(read.notBeaten(BacktestMetric.PRECISION)).isNotEmpty();
  }

  @Test
  void plansComeBack() {
    BacktestPlan full =
        BacktestPlan.builder()
            .addOrigins(
                Origin.builder()
                    .cut(NEW_YEAR)
                    .outcomeStart(NEW_YEAR.plusDays(1))
                    .outcomeEnd(NEW_YEAR.plusDays(2))
                    .build())
            .relevantFrom(0.1)
            .gain(Gain.EXPONENTIAL)
            .addLastSelection(AccountId.of("b"), AccountId.of("a"))
            .listener((done, total) -> {})
            .build();

    assertComesBack(PLAN, BacktestPlan.class);
    assertComesBack(full, BacktestPlan.class);
    assertComesBack(full.origins().get(0), Origin.class);
    assertComesBack(full.bootstrap(), Bootstrap.class);
  }

  @Test
  void readsTheSmallestPlanWithEveryDefault() {
    assertThat(
            KamJson.json()
                .read(
                    """
                    {"origins": [{"cut": "2025-01-01", "outcomeEnd": "2025-04-01"}]}
                    """,
                    BacktestPlan.class))
        .isEqualTo(
            BacktestPlan.builder().addOrigins(Origin.of(NEW_YEAR, NEW_YEAR.plusMonths(3))).build());
  }

  @Test
  void refusesReportsThatDoNotFit() {
    refuses(
        "'resamples' : 5",
        "'resamples' : 6",
        "model 'turned' must have a number on precision for each of 6 resamples: 5");
    refuses(
        "'seed' : [-0-9]+",
        "'seed' : 1",
        "backtest must come from the seed -9223372036854775807 of its plan: OptionalLong[1]");
    refuses("'accounts' : 4", "'accounts' : 0", "backtest must have an account: 0");
    refuses(
        "'model' : 'random'",
        "'model' : 'turned'",
        "backtest must have each model once: [turned, past-total, last-selection, turned]");
    refuses(
        "'model' : 'random'",
        "'model' : 'lot'",
        "backtest must end with the baselines [past-total, last-selection, random]:"
            + " [turned, past-total, last-selection, lot]");
    refuses("'ndcg'", "'profit'", "rounds[0].observed: must have a 'ndcg'");
    refuses(
        "'ndcg'",
        "'profit' : [ ], 'ndcg'",
        "rounds[0].observed.profit: is unknown; known here are [precision, recall, lift,"
            + " captured-value, ndcg, rank-correlation]");
    refuses(
        "'gain' : 'LINEAR'",
        "'gain' : 'CUBIC'",
        "plan.gain: must be one of [LINEAR, EXPONENTIAL]: 'CUBIC'");
    refuses(
        "'cut' : '2025-07-01'",
        "'cut' : '2025-13-01'",
        "plan.origins[0].cut: must be a day like 2026-03-31: '2025-13-01'");
    refuses(
        "'cut' : '2025-07-01'",
        "'cut' : '2025-08-01'",
        "plan.origins[0]: origin at 2025-08-01 must not be judged by days it knows: 2025-07-01");
  }

  @Test
  void refusesWhatIsNoNumber() {
    refusesRecall("1e999", "must be a number that fits: \"Infinity\"");
    refusesRecall("NaN", "must be a number that fits: \"NaN\"");
    refusesRecall("'none'", "must be a number: \"none\"");
    refuses(
        "'recall' : \\[",
        "'recall' : null, 'more' : [",
        "rounds[0].observed.recall: must be a list: null");
  }

  private static void refusesRecall(String number, String problem) {
    refuses(
        "'recall' : \\[\\s+null",
        "'recall' : [ " + number,
        "rounds[0].observed.recall[0]: " + problem);
  }

  /** Replaces what is first matched in the written report; a quote stands for a double quote. */
  private static void refuses(String pattern, String replacement, String message) {
    String json =
        KamJson.json()
            .write(REPORT)
            .replaceFirst(
                pattern.replace('\'', '"'),
                Matcher.quoteReplacement(replacement.replace('\'', '"')));

    assertThatThrownBy(() -> KamJson.json().read(json, BacktestReport.class))
        .isInstanceOf(JsonProblemException.class)
        .hasMessage(message);
  }

  private static <T> void assertComesBack(T value, Class<T> type) {
    String json = KamJson.json().write(value);
    T read = KamJson.json().read(json, type);
    assertThat(read).isEqualTo(value);
    assertThat(KamJson.json().write(read)).isEqualTo(json);
    assertThat(KamJson.yaml().read(KamJson.yaml().write(value), type)).isEqualTo(value);
  }
}
