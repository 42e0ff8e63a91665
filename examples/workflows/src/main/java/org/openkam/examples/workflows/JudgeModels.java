package org.openkam.examples.workflows;

import java.io.PrintWriter;
import java.time.LocalDate;
import org.openkam.scoring.backtest.AccountHistory;
import org.openkam.scoring.backtest.Backtest;
import org.openkam.scoring.backtest.BacktestMetric;
import org.openkam.scoring.backtest.BacktestPlan;
import org.openkam.scoring.backtest.BacktestReport;
import org.openkam.scoring.backtest.Origin;

/** Chooses with what was known at the end of 2023 and judges the choice by the revenue of 2025. */
public final class JudgeModels {
  private static final Origin ORIGIN =
      Origin.builder()
          .cut(LocalDate.of(2024, 1, 1))
          .outcomeStart(LocalDate.of(2025, 1, 1))
          .outcomeEnd(LocalDate.of(2026, 1, 1))
          .build();

  private JudgeModels() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(JudgeModels::run);
  }

  static void run(PrintWriter out) {
    AccountHistory history =
        AccountHistory.ofSnapshots(
            SnapshotData.outcomes(), origin -> SnapshotData.before(origin.cut()));
    BacktestPlan plan = BacktestPlan.builder().addOrigins(ORIGIN).count(15).build();
    BacktestReport report = Backtest.run(history, JudgedModels.ALL, plan);
    out.println("model           hit rate (95 %)       lift (95 %)");
    for (String model : report.models()) {
      out.printf(
          "%-14s  %s   %s%n",
          model,
          JudgedModels.shown(report, model, BacktestMetric.PRECISION),
          JudgedModels.shown(report, model, BacktestMetric.LIFT));
    }
    AccountHistory late =
        AccountHistory.ofSnapshots(
            SnapshotData.outcomes(), origin -> SnapshotData.before(origin.cut().plusMonths(6)));
    try {
      late.known(ORIGIN);
    } catch (IllegalArgumentException leak) {
      out.println("refused: " + leak.getMessage());
    }
  }
}
