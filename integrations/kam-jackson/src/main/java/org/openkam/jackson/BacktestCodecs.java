package org.openkam.jackson;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import org.openkam.core.resampling.Bootstrap;
import org.openkam.scoring.backtest.BacktestMetric;
import org.openkam.scoring.backtest.BacktestPlan;
import org.openkam.scoring.backtest.BacktestReport;
import org.openkam.scoring.backtest.Gain;
import org.openkam.scoring.backtest.ModelRounds;
import org.openkam.scoring.backtest.Origin;

/** The codecs of backtests. */
final class BacktestCodecs {
  static final Codec<Origin> ORIGIN =
      Codec.ofObject(
          origin ->
              new ObjectWriter()
                  .put("knownFrom", Codecs.DAY, origin.knownFrom())
                  .put("cut", Codecs.DAY, origin.cut())
                  .put("outcomeStart", Codecs.DAY, origin.outcomeStart())
                  .put("outcomeEnd", Codecs.DAY, origin.outcomeEnd()),
          json -> {
            Origin.Builder origin =
                Origin.builder()
                    .knownFrom(json.find("knownFrom", Codecs.DAY))
                    .cut(json.required("cut", Codecs.DAY))
                    .outcomeEnd(json.required("outcomeEnd", Codecs.DAY));
            json.ifPresent("outcomeStart", Codecs.DAY, origin::outcomeStart);
            return origin.build();
          });

  static final Codec<Bootstrap> BOOTSTRAP =
      Codec.ofObject(
          bootstrap ->
              new ObjectWriter()
                  .put("resamples", Codecs.WHOLE_NUMBER, bootstrap.resamples())
                  .put("confidence", Codecs.NUMBER, bootstrap.confidence())
                  .put("seed", Codecs.LONG_NUMBER, bootstrap.seed()),
          json ->
              new Bootstrap(
                  json.required("resamples", Codecs.WHOLE_NUMBER),
                  json.required("confidence", Codecs.NUMBER),
                  json.required("seed", Codecs.LONG_NUMBER)));

  /** Who listens is no part of a plan. */
  static final Codec<BacktestPlan> PLAN =
      Codec.ofObject(
          plan ->
              new ObjectWriter()
                  .put("origins", ORIGIN.list(), plan.origins())
                  .put("count", Codecs.WHOLE_NUMBER, plan.count())
                  .put("relevantFrom", plan.relevantFrom())
                  .put("gain", Codec.ofEnum(Gain.class), plan.gain())
                  .putUnlessEmpty("lastSelection", AccountCodecs.ACCOUNT_IDS, plan.lastSelection())
                  .put("bootstrap", BOOTSTRAP, plan.bootstrap()),
          json -> {
            BacktestPlan.Builder plan =
                BacktestPlan.builder()
                    .origins(json.required("origins", ORIGIN.list()))
                    .relevantFrom(json.findNumber("relevantFrom"));
            json.ifPresent("count", Codecs.WHOLE_NUMBER, plan::count);
            json.ifPresent("gain", Codec.ofEnum(Gain.class), plan::gain);
            json.ifPresent("lastSelection", AccountCodecs.ACCOUNT_IDS, plan::lastSelection);
            json.ifPresent("bootstrap", BOOTSTRAP, plan::bootstrap);
            return plan.build();
          });

  private static final Codec<ImmutableDoubleArray> NUMBERS = Codecs.array(MatrixCodecs.CELL_VALUE);

  private static final Codec<ImmutableMap<BacktestMetric, ImmutableDoubleArray>> BY_METRIC =
      Codec.ofObject(
          byMetric -> {
            ObjectWriter object = new ObjectWriter();
            byMetric.forEach((metric, numbers) -> object.put(metric.id(), NUMBERS, numbers));
            return object;
          },
          json -> {
            ImmutableMap.Builder<BacktestMetric, ImmutableDoubleArray> byMetric =
                ImmutableMap.builder();
            for (BacktestMetric metric : BacktestMetric.values()) {
              byMetric.put(metric, json.required(metric.id(), NUMBERS));
            }
            return byMetric.buildOrThrow();
          });

  /** A number that is not defined is null. */
  static final Codec<ModelRounds> ROUNDS =
      Codec.ofObject(
          rounds ->
              new ObjectWriter()
                  .put("model", Codecs.TEXT, rounds.model())
                  .put("observed", BY_METRIC, rounds.observed())
                  .put("resampled", BY_METRIC, rounds.resampled()),
          json ->
              new ModelRounds(
                  json.required("model", Codecs.TEXT),
                  json.required("observed", BY_METRIC),
                  json.required("resampled", BY_METRIC)));

  static final Codec<BacktestReport> REPORT =
      Codec.ofObject(
          report ->
              new ObjectWriter()
                  .put("provenance", ModelCodecs.PROVENANCE, report.provenance())
                  .put("plan", PLAN, report.plan())
                  .put("accounts", Codecs.WHOLE_NUMBER, report.accounts())
                  .put("rounds", ROUNDS.list(), report.rounds())
                  .putUnlessEmpty("findings", Codecs.FINDING.list(), report.findings()),
          json -> {
            BacktestReport.Builder report =
                BacktestReport.builder()
                    .provenance(json.required("provenance", ModelCodecs.PROVENANCE))
                    .plan(json.required("plan", PLAN))
                    .accounts(json.required("accounts", Codecs.WHOLE_NUMBER))
                    .rounds(json.required("rounds", ROUNDS.list()));
            json.ifPresent("findings", Codecs.FINDING.list(), report::findings);
            return report.build();
          });

  private BacktestCodecs() {}
}
