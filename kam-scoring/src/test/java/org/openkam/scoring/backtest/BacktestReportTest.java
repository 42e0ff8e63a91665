package org.openkam.scoring.backtest;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.Provenance;

/** Reports of two origins that are put together by hand. */
final class BacktestReportTest {
  private static final LocalDate CUT = LocalDate.of(2025, 1, 1);
  private static final BacktestPlan PLAN =
      BacktestPlan.builder()
          .addOrigins(Origin.of(CUT, CUT.plusMonths(3)))
          .addOrigins(Origin.of(CUT.plusMonths(3), CUT.plusMonths(6)))
          .build();
  private static final Provenance PROVENANCE =
      Provenance.builder().dataFingerprint("0".repeat(64)).build();
  private static final ImmutableDoubleArray TWO = ImmutableDoubleArray.of(0.5, 0.75);
  private static final ImmutableList<String> BASELINES =
      ImmutableList.of(
          "past-total", "last-period", "recency-weighted-total", "last-selection", "random");
  private static final BacktestMetric.Estimate ESTIMATE = estimate(0.625);

  private static BacktestMetric.Estimate estimate(double value) {
    return new BacktestMetric.Estimate(
        value, new ConfidenceInterval(value - 0.1, value + 0.1, 0.95));
  }

  private static ModelComparison.PairedDifference difference(
      double value, double reach, int origins) {
    return ModelComparison.PairedDifference.builder()
        .value(value)
        .interval(new ConfidenceInterval(value - reach, value + reach, 0.95))
        .signFlip(Math.pow(2, 1 - origins))
        .origins(origins)
        .build();
  }

  private static ModelResult result(String model, ImmutableDoubleArray byOrigin) {
    return ModelResult.builder()
        .model(model)
        .byOrigin(each(byOrigin))
        .estimates(each(ESTIMATE))
        .build();
  }

  private static <T> ImmutableMap<BacktestMetric, T> each(T value) {
    return Arrays.stream(BacktestMetric.values())
        .collect(toImmutableMap(metric -> metric, metric -> value));
  }

  private static BacktestReport.Builder report(String... models) {
    BacktestReport.Builder report =
        BacktestReport.builder().provenance(PROVENANCE).plan(PLAN).accounts(4);
    for (int i = 0; i < models.length; i++) {
      report.addResults(result(models[i], TWO));
      for (int j = i + 1; j < models.length; j++) {
        report.addComparisons(
            new ModelComparison(models[i], models[j], each(difference(0.25, 0.1, 2))));
      }
    }
    return report;
  }

  private static BacktestReport.Builder withBaselines(String... models) {
    return report(
        ImmutableList.<String>builder()
            .add(models)
            .addAll(BASELINES)
            .build()
            .toArray(String[]::new));
  }

  @Test
  void readsWhereAMetricIsDefined() {
    ImmutableMap<BacktestMetric, ImmutableDoubleArray> undefined =
        each(ImmutableDoubleArray.of(Double.NaN, 1));
    BacktestReport all = withBaselines("ours").build();
    BacktestReport report =
        BacktestReport.builder()
            .provenance(PROVENANCE)
            .plan(PLAN)
            .accounts(4)
            .addResults(
                ModelResult.builder()
                    .model("ours")
                    .byOrigin(undefined)
                    .estimates(each(estimate(1)))
                    .build())
            .addAllResults(all.results().subList(1, 6))
            .comparisons(all.comparisons())
            .build();

    assertThat(report.value("ours", BacktestMetric.RECALL, 0)).isEmpty();
    assertThat(report.value("ours", BacktestMetric.RECALL, 1)).hasValue(1);
    assertThat(report.value("random", BacktestMetric.RECALL, 1)).hasValue(0.75);
    assertThat(report.estimate("ours", BacktestMetric.RECALL)).hasValue(estimate(1));
    assertThat(report.difference("ours", "random", BacktestMetric.RECALL))
        .hasValue(difference(0.25, 0.1, 2));
    assertThat(report.difference("random", "ours", BacktestMetric.RECALL))
        .hasValue(difference(0.25, 0.1, 2).negated());
    assertThat(report.result("ours")).isEqualTo(report.results().get(0));
  }

  @Test
  void asksForBothAccountsAndTime() {
    assertThat(difference(0.25, 0.1, 6).clearlyBetter()).isTrue();
    assertThat(difference(0.25, 0.1, 5).clearlyBetter()).isFalse();
    assertThat(difference(0.25, 0.25, 6).clearlyBetter()).isFalse();
    assertThat(difference(-0.25, 0.1, 6).clearlyWorse()).isTrue();
    assertThat(difference(-0.25, 0.1, 5).clearlyWorse()).isFalse();
    assertThat(difference(-0.25, 0.25, 6).clearlyWorse()).isFalse();
    assertThat(difference(0.25, 0.1, 6).clearlyWorse()).isFalse();
    assertThat(difference(-0.25, 0.1, 6).clearlyBetter()).isFalse();
    assertThat(
            ModelComparison.PairedDifference.builder()
                .value(1)
                .interval(new ConfidenceInterval(1, 1, 0.9))
                .signFlip(1)
                .origins(1)
                .build()
                .originsNeeded())
        .isEqualTo(5);
  }

  @Test
  void sumsUpWhatBeatsTheBestBaseline() {
    BacktestReport all = withBaselines("good", "late", "bad").build();
    BacktestReport report =
        BacktestReport.builder()
            .provenance(PROVENANCE)
            .plan(PLAN)
            .accounts(4)
            .results(all.results())
            .comparisons(
                all.comparisons().stream()
                    .map(
                        pair ->
                            new ModelComparison(
                                pair.model(), pair.other(), each(difference(pair.model()))))
                    .toList())
            .build();

    assertThat(report.bestBaseline(BacktestMetric.NDCG)).hasValue("past-total");
    assertThat(report.conclusion(BacktestMetric.NDCG).map(Finding::message))
        .hasValue("'past-total', the best simple rule, is clearly beaten on ndcg by good");
    assertThat(report.notBeaten(BacktestMetric.NDCG))
        .extracting(Finding::message)
        .containsExactly(
            "model 'late' beats 'past-total', the best simple rule, on ndcg with other accounts"
                + " too: 0.3, between 0.2 and 0.4; that it holds over time is not shown by 7"
                + " origins (p = 0.5)",
            "model 'bad' does not clearly beat 'past-total', the best simple rule, on ndcg: 0.05,"
                + " with other accounts between -0.05 and 0.15");
  }

  private static ModelComparison.PairedDifference difference(String model) {
    return switch (model) {
      case "good" -> difference(0.25, 0.1, 7);
      case "late" ->
          ModelComparison.PairedDifference.builder()
              .value(0.3)
              .interval(new ConfidenceInterval(0.2, 0.4, 0.95))
              .signFlip(0.5)
              .origins(7)
              .build();
      default -> difference(0.05, 0.1, 7);
    };
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
                .provenance(Provenance.builder().dataFingerprint("1".repeat(64)).build())
                .build())
        .isNotEqualTo(report);
  }

  @Test
  void keepsTheNumbersInTheOrderOfTheMetrics() {
    ImmutableMap.Builder<BacktestMetric, ImmutableDoubleArray> turned = ImmutableMap.builder();
    each(TWO).entrySet().asList().reverse().forEach(turned::put);
    ModelResult result =
        ModelResult.builder()
            .model("a")
            .byOrigin(turned.buildOrThrow())
            .estimates(each(ESTIMATE))
            .build();

    assertThat(result).isEqualTo(result("a", TWO));
    assertThat(result.byOrigin().keySet()).containsExactly(BacktestMetric.values());
  }

  @Test
  void refusesResultsThatDoNotFit() {
    refuses(
        () ->
            ModelResult.builder()
                .model("a")
                .byOrigin(ImmutableMap.of(BacktestMetric.LIFT, TWO))
                .estimates(ImmutableMap.of())
                .build(),
        "model 'a' must have numbers on each metric of [PRECISION, RECALL, LIFT, CAPTURED_VALUE,"
            + " NDCG, RANK_CORRELATION]: [LIFT]");
    refuses(
        () -> result("a", ImmutableDoubleArray.of(0, Double.NEGATIVE_INFINITY)),
        "model 'a' must have a finite number on precision, or NaN where it is not defined:"
            + " -Infinity");
    refuses(
        () -> result("a", ImmutableDoubleArray.of(Double.NaN, Double.NaN)),
        "model 'a' must have an estimate of each metric that is defined, which are []:"
            + " [PRECISION, RECALL, LIFT, CAPTURED_VALUE, NDCG, RANK_CORRELATION]");
    refuses(
        () -> new ModelComparison("a", "a", ImmutableMap.of()),
        "model must not be compared with itself: 'a'");
    ConfidenceInterval interval = new ConfidenceInterval(0, 1, 0.95);
    refuses(
        () ->
            ModelComparison.PairedDifference.builder()
                .value(Double.NaN)
                .interval(interval)
                .signFlip(1)
                .origins(1)
                .build(),
        "difference must be finite: NaN");
    refuses(
        () ->
            ModelComparison.PairedDifference.builder()
                .value(0)
                .interval(interval)
                .signFlip(1.5)
                .origins(1)
                .build(),
        "probability of a difference must be from zero to one: 1.5");
    refuses(
        () ->
            ModelComparison.PairedDifference.builder()
                .value(0)
                .interval(interval)
                .signFlip(-0.5)
                .origins(1)
                .build(),
        "probability of a difference must be from zero to one: -0.5");
    refuses(
        () ->
            ModelComparison.PairedDifference.builder()
                .value(0)
                .interval(interval)
                .signFlip(1)
                .origins(0)
                .build(),
        "difference must have an origin: 0");
    refuses(
        () -> new ConfidenceInterval(1, 0, 0.95),
        "confidence interval must have finite bounds in order: [1.0, 0.0]");
    refuses(
        () -> new ConfidenceInterval(0, Double.POSITIVE_INFINITY, 0.95),
        "confidence interval must have finite bounds in order: [0.0, Infinity]");
    refuses(() -> new ConfidenceInterval(0, 1, 0), "confidence must be between zero and one: 0.0");
  }

  @Test
  void refusesReportsThatDoNotFit() {
    refuses(() -> withBaselines().accounts(0).build(), "backtest must have an account: 0");
    refuses(
        () ->
            BacktestReport.builder()
                .provenance(PROVENANCE)
                .plan(PLAN)
                .accounts(4)
                .addResults(result("random", TWO))
                .addAllResults(withBaselines().build().results())
                .build(),
        "backtest must have each model once: [random, past-total, last-period,"
            + " recency-weighted-total, last-selection, random]");
    refuses(
        () -> report("last-selection", "random").build(),
        "backtest must end with the baselines [past-total, last-period, recency-weighted-total,"
            + " last-selection, random]: [last-selection, random]");
    refuses(
        () -> withBaselines().addResults(result("a", TWO)).build(),
        "backtest must end with the baselines [past-total, last-period, recency-weighted-total,"
            + " last-selection, random]: [past-total, last-period, recency-weighted-total,"
            + " last-selection, random, a]");
    BacktestReport all = withBaselines("a").build();
    refuses(
        () ->
            BacktestReport.builder()
                .provenance(PROVENANCE)
                .plan(PLAN)
                .accounts(1)
                .addResults(result("a", ImmutableDoubleArray.of(1)))
                .addAllResults(all.results().subList(1, 6))
                .comparisons(all.comparisons())
                .build(),
        "model 'a' must have a number on precision for each of 2 origins: 1");
  }

  @Test
  void refusesReportsThatDoNotCompareEachPair() {
    BacktestReport all = withBaselines().build();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BacktestReport.builder()
                    .provenance(PROVENANCE)
                    .plan(PLAN)
                    .accounts(1)
                    .results(all.results())
                    .comparisons(all.comparisons().subList(1, 10))
                    .build())
        .withMessageStartingWith(
            "backtest must compare each pair of models once, in their order, [past-total with"
                + " last-period, ")
        .withMessageContaining("]: [past-total with recency-weighted-total, ");
  }

  private static void refuses(ThrowingCallable made, String message) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
  }
}
