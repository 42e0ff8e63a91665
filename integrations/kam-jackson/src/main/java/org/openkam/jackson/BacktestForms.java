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
import org.openkam.scoring.backtest.Gain;
import org.openkam.scoring.backtest.ModelRounds;
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

  /** Who listens is no part of a plan. */
  static final Fields<BacktestPlan> BACKTEST_PLAN =
      Fields.of(BacktestPlan.class, BacktestPlan::builder, BacktestPlan.Builder::build)
          .required("origins", ORIGIN.list(), BacktestPlan::origins, BacktestPlan.Builder::origins)
          .defaulted("count", Forms.WHOLE_NUMBER, BacktestPlan::count, BacktestPlan.Builder::count)
          .number("relevantFrom", BacktestPlan::relevantFrom, BacktestPlan.Builder::relevantFrom)
          .defaulted(
              "gain", Forms.ofEnum(Gain.class), BacktestPlan::gain, BacktestPlan.Builder::gain)
          .defaulted(
              "lastSelection",
              AccountId.form().set(),
              BacktestPlan::lastSelection,
              BacktestPlan.Builder::lastSelection)
          .defaulted(
              "bootstrap", BOOTSTRAP, BacktestPlan::bootstrap, BacktestPlan.Builder::bootstrap)
          .form();

  /** A number that is not defined is null. */
  private static final Form<ImmutableMap<BacktestMetric, ImmutableDoubleArray>> BY_METRIC =
      Forms.byEach(
          Arrays.asList(BacktestMetric.values()),
          BacktestMetric::id,
          Forms.numbers(Forms.NUMBER_OR_NOTHING));

  static final Fields<ModelRounds> MODEL_ROUNDS =
      Fields.of(
          ModelRounds.class,
          Field.required("model", Forms.NAME, ModelRounds::model),
          Field.required("observed", BY_METRIC, ModelRounds::observed),
          Field.required("resampled", BY_METRIC, ModelRounds::resampled),
          ModelRounds::new);

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
              "rounds", MODEL_ROUNDS.list(), BacktestReport::rounds, BacktestReport.Builder::rounds)
          .defaulted(
              "findings",
              FindingForms.FINDING.list(),
              BacktestReport::findings,
              BacktestReport.Builder::findings)
          .form();

  private BacktestForms() {}
}
