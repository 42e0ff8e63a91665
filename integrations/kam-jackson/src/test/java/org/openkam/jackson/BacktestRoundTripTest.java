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
import org.openkam.core.finding.Finding;
import org.openkam.core.resampling.Bootstrap;
import org.openkam.core.series.MetricSeries;
import org.openkam.scoring.backtest.AccountHistory;
import org.openkam.scoring.backtest.Backtest;
import org.openkam.scoring.backtest.BacktestMetric;
import org.openkam.scoring.backtest.BacktestModels;
import org.openkam.scoring.backtest.BacktestPlan;
import org.openkam.scoring.backtest.BacktestReport;
import org.openkam.scoring.backtest.ConfidenceInterval;
import org.openkam.scoring.backtest.ModelComparison;
import org.openkam.scoring.backtest.ModelResult;
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
          .confidence(0.9)
          .suspiciousCorrelation(0.99)
          .dominantShare(0.5)
          .build();

  /** Four accounts over four quarters, in the third of which nobody earns anything. */
  private static final AccountHistory HISTORY =
      AccountHistory.of(
          ImmutableList.of(
              account("a", 90, 50, 0, 10),
              account("b", 50, 60, 0, 80),
              account("c", 20, 20, 0, -20),
              account("d", 0, 10, 0, 90)),
          "revenue",
          ImmutableSet.of());

  private static final BacktestReport REPORT =
      Backtest.run(
          HISTORY,
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
    assertComesBack(REPORT.result("turned"), ModelResult.class);
    assertComesBack(REPORT.comparisons().get(0), ModelComparison.class);
    BacktestMetric.Estimate estimate = REPORT.estimate("turned", BacktestMetric.NDCG).orElseThrow();
    assertComesBack(estimate, BacktestMetric.Estimate.class);
    assertComesBack(estimate.interval(), ConfidenceInterval.class);
    assertComesBack(
        REPORT.difference("turned", "random", BacktestMetric.NDCG).orElseThrow(),
        ModelComparison.PairedDifference.class);
  }

  @Test
  void saysTheSameAfterReading() {
    BacktestReport read = KamJson.json().read(KamJson.json().write(REPORT), BacktestReport.class);

    for (BacktestMetric metric : BacktestMetric.values()) {
      assertThat(read.estimate("turned", metric)).isEqualTo(REPORT.estimate("turned", metric));
      assertThat(read.difference("turned", "random", metric))
          .isEqualTo(REPORT.difference("turned", "random", metric));
      assertThat(read.notBeaten(metric)).isEqualTo(REPORT.notBeaten(metric));
      assertThat(read.conclusion(metric)).isEqualTo(REPORT.conclusion(metric));
    }
    assertThat(read.notBeaten(BacktestMetric.PRECISION)).isNotEmpty();
  }

  @Test
  void reportsOfMoreThanAMegabyteComeBack() {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < 10_000; i++) {
      findings.add(Finding.info("A", "account " + i, "seen {n} times", ImmutableMap.of("n", i)));
    }
    BacktestReport large = BacktestReport.builder().from(REPORT).findings(findings.build()).build();

    assertThat(KamJson.yaml().write(large).length()).isGreaterThan(1_200_000);
    assertComesBack(large, BacktestReport.class);
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
            .gain(BacktestPlan.Gain.EXPONENTIAL)
            .addLastSelection(AccountId.of("b"), AccountId.of("a"))
            .build();

    assertComesBack(PLAN, BacktestPlan.class);
    assertComesBack(full, BacktestPlan.class);
    assertComesBack(full.origins().get(0), Origin.class);
    assertComesBack(new Bootstrap(5, 0.9, Long.MIN_VALUE + 1), Bootstrap.class);
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
        "'byOrigin' : \\{\\s+'precision' : \\[",
        "'byOrigin' : { 'precision' : [ 1,",
        "model 'turned' must have a number on precision for each of 2 origins: 3");
    refuses("'accounts' : 4", "'accounts' : 0", "backtest must have an account: 0");
    refuses(
        "'model' : 'random'",
        "'model' : 'turned'",
        "backtest must have each model once: [turned, past-total, last-period,"
            + " recency-weighted-total, last-selection, turned]");
    refuses(
        "'model' : 'random'",
        "'model' : 'lot'",
        "backtest must end with the baselines [past-total, last-period, recency-weighted-total,"
            + " last-selection, random]: [turned, past-total, last-period,"
            + " recency-weighted-total, last-selection, lot]");
    refuses(
        "'ndcg'",
        "'profit'",
        "results[0].byOrigin.profit: is unknown; known here are [precision, recall, lift,"
            + " captured-value, ndcg, rank-correlation]");
    refuses(
        "'ndcg'",
        "'profit' : [ ], 'ndcg'",
        "results[0].byOrigin.profit: is unknown; known here are [precision, recall, lift,"
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
        "results[0].byOrigin.recall: must be a list: null");
  }

  private static void refusesRecall(String number, String problem) {
    refuses(
        "'recall' : \\[\\s+null",
        "'recall' : [ " + number,
        "results[0].byOrigin.recall[0]: " + problem);
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
