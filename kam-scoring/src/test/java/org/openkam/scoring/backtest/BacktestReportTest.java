package org.openkam.scoring.backtest;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.Provenance;
import org.openkam.core.resampling.Bootstrap;

/** Reports of two origins and three resamples that are put together by hand. */
final class BacktestReportTest {
  private static final LocalDate CUT = LocalDate.of(2025, 1, 1);
  private static final Bootstrap BOOTSTRAP = new Bootstrap(3, 0.9, 7);
  private static final BacktestPlan PLAN =
      BacktestPlan.builder()
          .addOrigins(Origin.of(CUT, CUT.plusMonths(3)))
          .addOrigins(Origin.of(CUT.plusMonths(3), CUT.plusMonths(6)))
          .bootstrap(BOOTSTRAP)
          .build();
  private static final Provenance PROVENANCE =
      Provenance.builder().dataFingerprint("0".repeat(64)).seed(7).build();
  private static final ImmutableDoubleArray TWO = ImmutableDoubleArray.of(0.5, 0.75);
  private static final ImmutableDoubleArray THREE = ImmutableDoubleArray.of(0.5, 0.5, 0.75);

  private static BacktestReport.Builder report(String... models) {
    BacktestReport.Builder report =
        BacktestReport.builder().provenance(PROVENANCE).plan(PLAN).accounts(4);
    Arrays.stream(models).forEach(model -> report.addRounds(rounds(model, TWO, THREE)));
    return report;
  }

  private static BacktestReport.Builder withBaselines(ModelRounds... rounds) {
    BacktestReport.Builder report =
        BacktestReport.builder().provenance(PROVENANCE).plan(PLAN).accounts(4);
    return report
        .addRounds(rounds)
        .addAllRounds(report("past-total", "last-selection", "random").build().rounds());
  }

  private static ModelRounds rounds(
      String model, ImmutableDoubleArray observed, ImmutableDoubleArray resampled) {
    return new ModelRounds(model, each(observed), each(resampled));
  }

  private static ImmutableMap<BacktestMetric, ImmutableDoubleArray> each(
      ImmutableDoubleArray numbers) {
    return Arrays.stream(BacktestMetric.values())
        .collect(toImmutableMap(metric -> metric, metric -> numbers));
  }

  @Test
  void readsTheRoundsInWhichAMetricIsDefined() {
    BacktestReport report =
        withBaselines(
                rounds(
                    "ours",
                    ImmutableDoubleArray.of(Double.NaN, 1),
                    ImmutableDoubleArray.of(1, Double.NaN, 0.5)))
            .build();

    assertThat(report.value("ours", BacktestMetric.RECALL, 0)).isEmpty();
    assertThat(report.value("ours", BacktestMetric.RECALL, 1)).hasValue(1);
    MetricEstimate estimate = report.estimate("ours", BacktestMetric.RECALL).orElseThrow();
    assertThat(estimate.value()).isEqualTo(1);
    assertThat(estimate.interval().usableRefits()).isEqualTo(2);
    // at the second origin 1 against 0.75
    PairedDifference difference =
        report.difference("ours", "random", BacktestMetric.RECALL).orElseThrow();
    assertThat(difference.value()).isCloseTo(0.25, within(1e-15));
    assertThat(difference.interval().usableRefits()).isEqualTo(2);
    assertThat(report.rounds("ours")).isEqualTo(report.rounds().get(0));
  }

  @Test
  void isEqualWhereEveryPartIs() {
    BacktestReport report = withBaselines().build();

    assertThat(withBaselines().plan(PLAN).build()).isEqualTo(report).hasSameHashCodeAs(report);
    assertThat(withBaselines().accounts(5).build()).isNotEqualTo(report);
    assertThat(withBaselines().addFindings(Finding.info("A", "a", "b", Map.of())).build())
        .isNotEqualTo(report);
    assertThat(
            withBaselines()
                .provenance(Provenance.builder().dataFingerprint("1".repeat(64)).seed(7).build())
                .build())
        .isNotEqualTo(report);
  }

  @Test
  void doesNotCareWhoListens() {
    BacktestPlan heard =
        BacktestPlan.builder()
            .origins(PLAN.origins())
            .bootstrap(BOOTSTRAP)
            .listener((done, total) -> {})
            .build();

    assertThat(heard).isEqualTo(PLAN).hasSameHashCodeAs(PLAN).hasToString(PLAN.toString());
  }

  @Test
  void keepsTheRoundsInTheOrderOfTheMetrics() {
    ImmutableMap.Builder<BacktestMetric, ImmutableDoubleArray> turned = ImmutableMap.builder();
    each(TWO).entrySet().asList().reverse().forEach(turned::put);
    ModelRounds rounds = new ModelRounds("a", turned.buildOrThrow(), each(THREE));

    assertThat(rounds).isEqualTo(rounds("a", TWO, THREE));
    assertThat(rounds.observed().keySet()).containsExactly(BacktestMetric.values());
  }

  @Test
  void refusesRoundsThatDoNotFit() {
    refuses(
        () -> new ModelRounds("a", ImmutableMap.of(BacktestMetric.LIFT, TWO), each(THREE)),
        "model 'a' must have numbers on each metric of [PRECISION, RECALL, LIFT, CAPTURED_VALUE,"
            + " NDCG, RANK_CORRELATION]: [LIFT]");
    ImmutableDoubleArray infinite = ImmutableDoubleArray.of(0, Double.NEGATIVE_INFINITY, 0);
    refuses(
        () -> rounds("a", TWO, infinite),
        "model 'a' must have a finite number on precision, or NaN where it is not defined:"
            + " -Infinity");
    refuses(
        () -> withBaselines(rounds("a", THREE, THREE)).build(),
        "model 'a' must have a number on precision for each of 2 origins: 3");
    refuses(
        () -> withBaselines(rounds("a", TWO, TWO)).build(),
        "model 'a' must have a number on precision for each of 3 resamples: 2");
  }

  @Test
  void refusesReportsThatDoNotFit() {
    refuses(() -> withBaselines().accounts(0).build(), "backtest must have an account: 0");
    refuses(
        () ->
            withBaselines()
                .provenance(Provenance.builder().dataFingerprint("0".repeat(64)).build())
                .build(),
        "backtest must come from the seed 7 of its plan: OptionalLong.empty");
    refuses(
        () -> withBaselines(rounds("random", TWO, THREE)).build(),
        "backtest must have each model once: [random, past-total, last-selection, random]");
    refuses(
        () -> report("last-selection", "random").build(),
        "backtest must end with the baselines [past-total, last-selection, random]:"
            + " [last-selection, random]");
    refuses(
        () -> report("past-total", "last-selection", "random", "a").build(),
        "backtest must end with the baselines [past-total, last-selection, random]:"
            + " [past-total, last-selection, random, a]");
  }

  private static void refuses(Runnable made, String message) {
    assertThatIllegalArgumentException().isThrownBy(made::run).withMessage(message);
  }
}
