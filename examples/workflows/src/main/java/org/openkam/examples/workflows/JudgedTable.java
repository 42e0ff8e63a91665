package org.openkam.examples.workflows;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.Locale;
import org.openkam.scoring.backtest.BacktestMetric;
import org.openkam.scoring.backtest.BacktestModel;
import org.openkam.scoring.backtest.BacktestReport;

/** How well each model chose by two outcomes, and which do not clearly beat the past revenue. */
final class JudgedTable {
  private static final String ROW = "%-22s  %-20s  %-20s   %-20s  %s%n";

  private JudgedTable() {}

  static void print(
      PrintWriter out, String title, BacktestReport report, String other, BacktestReport second) {
    String hits = "hit rate (95 %)";
    String lift = "lift (95 %)";
    out.printf("%-22s  %-42s   %s%n", "", title, other);
    out.printf(ROW, "model", hits, lift, hits, lift);
    for (String model : report.models()) {
      out.printf(
          ROW,
          model,
          shown(report, model, BacktestMetric.PRECISION),
          shown(report, model, BacktestMetric.LIFT),
          shown(second, model, BacktestMetric.PRECISION),
          shown(second, model, BacktestMetric.LIFT));
    }
    out.printf(
        "not clearly better than %s: %s on %s; %s on %s%n",
        JudgedModels.PAST_REVENUE, notBetter(report), title, notBetter(second), other);
  }

  private static String shown(BacktestReport report, String model, BacktestMetric metric) {
    BacktestMetric.Estimate estimate = report.estimate(model, metric).orElseThrow();
    return String.format(
        Locale.ROOT,
        "%.2f (%.2f to %.2f)",
        estimate.value(),
        estimate.interval().lowest(),
        estimate.interval().highest());
  }

  /** Compares with a model, since past-total adds up the outcome, which is revenue only once. */
  private static String notBetter(BacktestReport report) {
    return JudgedModels.ALL.stream()
        .map(BacktestModel::name)
        .filter(model -> !model.equals(JudgedModels.PAST_REVENUE))
        .filter(
            model ->
                !report
                    .difference(model, JudgedModels.PAST_REVENUE, BacktestMetric.PRECISION)
                    .orElseThrow()
                    .clearlyBetter())
        .collect(joining(", "));
  }
}
