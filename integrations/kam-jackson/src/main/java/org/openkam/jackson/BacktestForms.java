package org.openkam.jackson;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import org.openkam.core.account.AccountId;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;
import org.openkam.core.resampling.Bootstrap;
import org.openkam.scoring.backtest.BacktestMetric;
import org.openkam.scoring.backtest.BacktestPlan;
import org.openkam.scoring.backtest.BacktestReport;
import org.openkam.scoring.backtest.ConfidenceInterval;
import org.openkam.scoring.backtest.ModelComparison;
import org.openkam.scoring.backtest.ModelResult;
import org.openkam.scoring.backtest.Origin;

/** The forms of backtests. */
final class BacktestForms {
  static final Fields<Origin> ORIGIN =
      Fields.of(Origin.class, Origin::builder, Origin.Builder::build)
          .optional("knownFrom", Forms.DAY, Origin::knownFrom, Origin.Builder::knownFrom)
          .required("cut", Forms.DAY, Origin::cut, Origin.Builder::cut)
          .defaulted("outcomeStart", Forms.DAY, Origin::outcomeStart, Origin.Builder::outcomeStart)
          .required("outcomeEnd", Forms.DAY, Origin::outcomeEnd, Origin.Builder::outcomeEnd)
          .form();

  static final Fields<Bootstrap> BOOTSTRAP =
      Fields.of(
          Bootstrap.class,
          Field.required("resamples", Forms.WHOLE_NUMBER, Bootstrap::resamples),
          Field.required("confidence", Forms.SHARE, Bootstrap::confidence),
          Field.required("seed", Forms.LONG_NUMBER, Bootstrap::seed),
          Bootstrap::new);

  static final Fields<BacktestPlan> BACKTEST_PLAN =
      Fields.of(BacktestPlan.class, BacktestPlan::builder, BacktestPlan.Builder::build)
          .required("origins", ORIGIN.list(), BacktestPlan::origins, BacktestPlan.Builder::origins)
          .defaulted("count", Forms.WHOLE_NUMBER, BacktestPlan::count, BacktestPlan.Builder::count)
          .number("relevantFrom", BacktestPlan::relevantFrom, BacktestPlan.Builder::relevantFrom)
          .defaulted(
              "gain",
              Forms.ofEnum(BacktestPlan.Gain.class),
              BacktestPlan::gain,
              BacktestPlan.Builder::gain)
          .defaulted(
              "lastSelection",
              AccountId.form().set(),
              BacktestPlan::lastSelection,
              BacktestPlan.Builder::lastSelection)
          .defaulted(
              "confidence", Forms.SHARE, BacktestPlan::confidence, BacktestPlan.Builder::confidence)
          .defaulted(
              "suspiciousCorrelation",
              Forms.SHARE,
              BacktestPlan::suspiciousCorrelation,
              BacktestPlan.Builder::suspiciousCorrelation)
          .defaulted(
              "dominantShare",
              Forms.SHARE,
              BacktestPlan::dominantShare,
              BacktestPlan.Builder::dominantShare)
          .form();

  static final Fields<ConfidenceInterval> CONFIDENCE_INTERVAL =
      Fields.of(
          ConfidenceInterval.class,
          Field.required("lowest", Forms.NUMBER, ConfidenceInterval::lowest),
          Field.required("highest", Forms.NUMBER, ConfidenceInterval::highest),
          Field.required("confidence", Forms.SHARE, ConfidenceInterval::confidence),
          ConfidenceInterval::new);

  static final Fields<BacktestMetric.Estimate> METRIC_ESTIMATE =
      Fields.of(
          BacktestMetric.Estimate.class,
          Field.required("value", Forms.NUMBER, BacktestMetric.Estimate::value),
          Field.required("interval", CONFIDENCE_INTERVAL, BacktestMetric.Estimate::interval),
          BacktestMetric.Estimate::new);

  static final Fields<ModelComparison.PairedDifference> PAIRED_DIFFERENCE =
      Fields.of(
              ModelComparison.PairedDifference.class,
              ModelComparison.PairedDifference::builder,
              ModelComparison.PairedDifference.Builder::build)
          .required(
              "value",
              Forms.NUMBER,
              ModelComparison.PairedDifference::value,
              ModelComparison.PairedDifference.Builder::value)
          .required(
              "interval",
              CONFIDENCE_INTERVAL,
              ModelComparison.PairedDifference::interval,
              ModelComparison.PairedDifference.Builder::interval)
          .required(
              "signFlip",
              Forms.SHARE,
              ModelComparison.PairedDifference::signFlip,
              ModelComparison.PairedDifference.Builder::signFlip)
          .required(
              "origins",
              Forms.WHOLE_NUMBER,
              ModelComparison.PairedDifference::origins,
              ModelComparison.PairedDifference.Builder::origins)
          .form();

  /** A number that is not defined is null. */
  static final Fields<ModelResult> MODEL_RESULT =
      Fields.of(ModelResult.class, ModelResult::builder, ModelResult.Builder::build)
          .required("model", Forms.TEXT, ModelResult::model, ModelResult.Builder::model)
          .required(
              "byOrigin", byMetric(numbers()), ModelResult::byOrigin, ModelResult.Builder::byOrigin)
          .required(
              "estimates",
              byMetric(METRIC_ESTIMATE),
              ModelResult::estimates,
              ModelResult.Builder::estimates)
          .form();

  static final Fields<ModelComparison> MODEL_COMPARISON =
      Fields.of(
          ModelComparison.class,
          Field.required("model", Forms.TEXT, ModelComparison::model),
          Field.required("other", Forms.TEXT, ModelComparison::other),
          Field.required("differences", byMetric(PAIRED_DIFFERENCE), ModelComparison::differences),
          ModelComparison::new);

  static final Fields<BacktestReport> BACKTEST_REPORT =
      Fields.of(BacktestReport.class, BacktestReport::builder, BacktestReport.Builder::build)
          .required(
              "provenance",
              FindingForms.PROVENANCE,
              BacktestReport::provenance,
              BacktestReport.Builder::provenance)
          .required("plan", BACKTEST_PLAN, BacktestReport::plan, BacktestReport.Builder::plan)
          .required(
              "accounts",
              Forms.WHOLE_NUMBER,
              BacktestReport::accounts,
              BacktestReport.Builder::accounts)
          .required(
              "results",
              MODEL_RESULT.list(),
              BacktestReport::results,
              BacktestReport.Builder::results)
          .required(
              "comparisons",
              MODEL_COMPARISON.list(),
              BacktestReport::comparisons,
              BacktestReport.Builder::comparisons)
          .defaulted(
              "findings",
              FindingForms.FINDING.list(),
              BacktestReport::findings,
              BacktestReport.Builder::findings)
          .form();

  private BacktestForms() {}

  private static Form<ImmutableDoubleArray> numbers() {
    return Forms.numbers(Forms.NUMBER_OR_NOTHING);
  }

  private static <V> Form<ImmutableMap<BacktestMetric, V>> byMetric(Form<V> form) {
    return form.mapBy(BacktestMetric::id, BacktestForms::metric);
  }

  private static BacktestMetric metric(String id) {
    return Arrays.stream(BacktestMetric.values())
        .filter(metric -> metric.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "is unknown; known here are "
                        + Arrays.stream(BacktestMetric.values()).map(BacktestMetric::id).toList()));
  }
}
