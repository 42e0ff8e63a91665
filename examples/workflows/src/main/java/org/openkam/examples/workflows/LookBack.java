package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import org.openkam.core.resampling.Bootstrap;
import org.openkam.scoring.backtest.BacktestMetric;
import org.openkam.scoring.backtest.ProgrammeEffect;
import org.openkam.scoring.backtest.RankedOutcomes;

/** Looks back a year later: was it a good choice, and did the programme do any good. */
public final class LookBack {
  private static final int COUNT = LookBackData.CHOSEN;
  private static final double GOOD_REVENUE = 600;

  private LookBack() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(LookBack::run);
  }

  static void run(PrintWriter out) {
    ImmutableList<ProgrammeEffect.BeforeAfter> accounts = LookBackData.BY_SCORE;
    RankedOutcomes choice =
        RankedOutcomes.of(
            LookBackData.scores(),
            accounts.stream().mapToDouble(ProgrammeEffect.BeforeAfter::after).toArray(),
            GOOD_REVENUE,
            RankedOutcomes.TieRule.AVERAGED);
    out.printf(
        "%s of the chosen bring in %.0f or more, %s of all accounts do%n",
        Console.percent(choice.precision(COUNT)), GOOD_REVENUE, Console.percent(choice.baseRate()));
    choice
        .capturedValue(COUNT)
        .ifPresent(share -> out.println("they bring in " + Console.percent(share) + " of revenue"));

    ProgrammeEffect programme =
        ProgrammeEffect.of(
            accounts.subList(0, COUNT),
            accounts.subList(COUNT, accounts.size()),
            new Bootstrap(1000, 0.95, 1));
    print(out, "change with the programme", programme.change());
    print(out, "change expected without it", programme.expectedChange());
    print(out, "effect of the programme", programme.effect());
    programme.check().ifPresent(finding -> out.println(finding.message()));
  }

  private static void print(PrintWriter out, String what, BacktestMetric.Estimate estimate) {
    out.printf(
        "%s %.0f (%.0f to %.0f)%n",
        what, estimate.value(), estimate.interval().lowest(), estimate.interval().highest());
  }
}
