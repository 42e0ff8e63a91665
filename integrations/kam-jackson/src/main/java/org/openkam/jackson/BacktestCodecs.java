package org.openkam.jackson;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import org.openkam.core.resampling.Bootstrap;
import org.openkam.scoring.backtest.BacktestMetric;
import org.openkam.scoring.backtest.BacktestPlan;
import org.openkam.scoring.backtest.BacktestReport;
import org.openkam.scoring.backtest.ConfidenceInterval;
import org.openkam.scoring.backtest.Gain;
import org.openkam.scoring.backtest.MetricEstimate;
import org.openkam.scoring.backtest.ModelComparison;
import org.openkam.scoring.backtest.ModelResult;
import org.openkam.scoring.backtest.Origin;
import org.openkam.scoring.backtest.PairedDifference;

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

  static final Codec<BacktestPlan> PLAN =
      Codec.ofObject(
          plan ->
              new ObjectWriter()
                  .put("origins", ORIGIN.list(), plan.origins())
                  .put("count", Codecs.WHOLE_NUMBER, plan.count())
                  .put("relevantFrom", plan.relevantFrom())
                  .put("gain", Codec.ofEnum(Gain.class), plan.gain())
                  .putUnlessEmpty("lastSelection", AccountCodecs.ACCOUNT_IDS, plan.lastSelection())
                  .put("confidence", Codecs.NUMBER, plan.confidence())
                  .put("suspiciousCorrelation", Codecs.NUMBER, plan.suspiciousCorrelation())
                  .put("dominantShare", Codecs.NUMBER, plan.dominantShare()),
          json -> {
            BacktestPlan.Builder plan =
                BacktestPlan.builder()
                    .origins(json.required("origins", ORIGIN.list()))
                    .relevantFrom(json.findNumber("relevantFrom"));
            json.ifPresent("count", Codecs.WHOLE_NUMBER, plan::count);
            json.ifPresent("gain", Codec.ofEnum(Gain.class), plan::gain);
            json.ifPresent("lastSelection", AccountCodecs.ACCOUNT_IDS, plan::lastSelection);
            json.ifPresent("confidence", Codecs.NUMBER, plan::confidence);
            json.ifPresent("suspiciousCorrelation", Codecs.NUMBER, plan::suspiciousCorrelation);
            json.ifPresent("dominantShare", Codecs.NUMBER, plan::dominantShare);
            return plan.build();
          });

  private static final Codec<ImmutableDoubleArray> NUMBERS = Codecs.array(MatrixCodecs.CELL_VALUE);

  static final Codec<ConfidenceInterval> INTERVAL =
      Codec.ofObject(
          interval ->
              new ObjectWriter()
                  .put("lowest", Codecs.NUMBER, interval.lowest())
                  .put("highest", Codecs.NUMBER, interval.highest())
                  .put("confidence", Codecs.NUMBER, interval.confidence()),
          json ->
              new ConfidenceInterval(
                  json.required("lowest", Codecs.NUMBER),
                  json.required("highest", Codecs.NUMBER),
                  json.required("confidence", Codecs.NUMBER)));

  static final Codec<MetricEstimate> ESTIMATE =
      Codec.ofObject(
          estimate ->
              new ObjectWriter()
                  .put("value", Codecs.NUMBER, estimate.value())
                  .put("interval", INTERVAL, estimate.interval()),
          json ->
              new MetricEstimate(
                  json.required("value", Codecs.NUMBER), json.required("interval", INTERVAL)));

  static final Codec<PairedDifference> DIFFERENCE =
      Codec.ofObject(
          difference ->
              new ObjectWriter()
                  .put("value", Codecs.NUMBER, difference.value())
                  .put("interval", INTERVAL, difference.interval())
                  .put("signFlip", Codecs.NUMBER, difference.signFlip())
                  .put("origins", Codecs.WHOLE_NUMBER, difference.origins()),
          json ->
              new PairedDifference(
                  json.required("value", Codecs.NUMBER),
                  json.required("interval", INTERVAL),
                  json.required("signFlip", Codecs.NUMBER),
                  json.required("origins", Codecs.WHOLE_NUMBER)));

  /** A number that is not defined is null. */
  static final Codec<ModelResult> RESULT =
      Codec.ofObject(
          result ->
              new ObjectWriter()
                  .put("model", Codecs.TEXT, result.model())
                  .put("byOrigin", byMetric(NUMBERS), result.byOrigin())
                  .put("estimates", byMetric(ESTIMATE), result.estimates()),
          json ->
              new ModelResult(
                  json.required("model", Codecs.TEXT),
                  json.required("byOrigin", byMetric(NUMBERS)),
                  json.required("estimates", byMetric(ESTIMATE))));

  static final Codec<ModelComparison> COMPARISON =
      Codec.ofObject(
          comparison ->
              new ObjectWriter()
                  .put("model", Codecs.TEXT, comparison.model())
                  .put("other", Codecs.TEXT, comparison.other())
                  .put("differences", byMetric(DIFFERENCE), comparison.differences()),
          json ->
              new ModelComparison(
                  json.required("model", Codecs.TEXT),
                  json.required("other", Codecs.TEXT),
                  json.required("differences", byMetric(DIFFERENCE))));

  static final Codec<BacktestReport> REPORT =
      Codec.ofObject(
          report ->
              new ObjectWriter()
                  .put("provenance", ModelCodecs.PROVENANCE, report.provenance())
                  .put("plan", PLAN, report.plan())
                  .put("accounts", Codecs.WHOLE_NUMBER, report.accounts())
                  .put("results", RESULT.list(), report.results())
                  .put("comparisons", COMPARISON.list(), report.comparisons())
                  .putUnlessEmpty("findings", Codecs.FINDING.list(), report.findings()),
          json -> {
            BacktestReport.Builder report =
                BacktestReport.builder()
                    .provenance(json.required("provenance", ModelCodecs.PROVENANCE))
                    .plan(json.required("plan", PLAN))
                    .accounts(json.required("accounts", Codecs.WHOLE_NUMBER))
                    .results(json.required("results", RESULT.list()))
                    .comparisons(json.required("comparisons", COMPARISON.list()));
            json.ifPresent("findings", Codecs.FINDING.list(), report::findings);
            return report.build();
          });

  private BacktestCodecs() {}

  /** Numbers by the names of metrics; a metric may be missing. */
  private static <T> Codec<ImmutableMap<BacktestMetric, T>> byMetric(Codec<T> codec) {
    return Codec.ofObject(
        byMetric -> {
          ObjectWriter object = new ObjectWriter();
          byMetric.forEach((metric, value) -> object.put(metric.id(), codec, value));
          return object;
        },
        json -> {
          ImmutableMap.Builder<BacktestMetric, T> byMetric = ImmutableMap.builder();
          for (BacktestMetric metric : BacktestMetric.values()) {
            json.ifPresent(metric.id(), codec, value -> byMetric.put(metric, value));
          }
          return byMetric.buildOrThrow();
        });
  }
}
