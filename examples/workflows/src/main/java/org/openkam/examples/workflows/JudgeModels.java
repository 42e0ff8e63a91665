package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.time.LocalDate;
import org.openkam.core.account.AccountId;
import org.openkam.core.series.MetricSeries;
import org.openkam.scoring.backtest.AccountHistory;
import org.openkam.scoring.backtest.Backtest;
import org.openkam.scoring.backtest.BacktestPlan;
import org.openkam.scoring.backtest.BacktestReport;
import org.openkam.scoring.backtest.Origin;

/** Chooses by what was known at the end of 2023 and judges by who bought, and stayed, in 2025. */
public final class JudgeModels {
  private static final Origin ORIGIN =
      Origin.builder()
          .cut(LocalDate.of(2024, 1, 1))
          .outcomeStart(LocalDate.of(2025, 1, 1))
          .outcomeEnd(LocalDate.of(2026, 1, 1))
          .build();
  private static final BacktestPlan AMONG_THE_BEST =
      BacktestPlan.builder().addOrigins(ORIGIN).count(15).build();
  private static final BacktestPlan IN_EVERY_QUARTER =
      BacktestPlan.builder().addOrigins(ORIGIN).count(15).relevantFrom(4).build();

  private JudgeModels() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(JudgeModels::run);
  }

  static void run(PrintWriter out) {
    BacktestReport revenue = judge(SnapshotData.revenue(), AMONG_THE_BEST);
    BacktestReport staying = judge(SnapshotData.staying(), IN_EVERY_QUARTER);
    JudgedTable.print(out, "revenue of 2025", revenue, "staying to the end of 2025", staying);
    AccountHistory late =
        AccountHistory.ofSnapshots(
            SnapshotData.revenue(), origin -> SnapshotData.before(origin.cut().plusMonths(6)));
    try {
      out.println("known: " + late.known(ORIGIN));
    } catch (IllegalArgumentException leak) {
      out.println("refused: " + leak.getMessage());
    }
  }

  private static BacktestReport judge(
      ImmutableMap<AccountId, MetricSeries> outcomes, BacktestPlan plan) {
    AccountHistory history =
        AccountHistory.ofSnapshots(outcomes, origin -> SnapshotData.before(origin.cut()));
    return Backtest.run(history, JudgedModels.ALL, plan);
  }
}
