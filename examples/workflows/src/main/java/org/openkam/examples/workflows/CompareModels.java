package org.openkam.examples.workflows;

import static org.openkam.examples.workflows.CompareData.COUNT;
import static org.openkam.scoring.agreement.RankCorrelation.SPEARMAN;

import java.io.PrintWriter;
import java.util.DoubleSummaryStatistics;
import org.openkam.scoring.agreement.RankAggregation;
import org.openkam.scoring.agreement.StrategyAgreement;
import org.openkam.scoring.sampling.Smaa;
import org.openkam.scoring.sampling.TopMembership;
import org.openkam.scoring.stability.WeightInterval;
import org.openkam.scoring.stability.WeightStability;

/** Compares four models on the same accounts, and asks how far the choice hangs on the weights. */
public final class CompareModels {
  private CompareModels() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(CompareModels::run);
  }

  static void run(PrintWriter out) {
    StrategyAgreement models = CompareData.models();
    CompareTable.print(
        out, models, "Spearman", (a, b) -> models.between(a, b, SPEARMAN).orElse(Double.NaN));
    int best = models.consensus(RankAggregation.kemeny()).ranks().order().get(0);
    out.println("first in the Kemeny consensus of all four: " + models.accounts().get(best));
    CompareTable.print(out, models, "Jaccard of 15", (a, b) -> models.topOverlap(a, b, COUNT));
    WeightInterval breakEven =
        WeightStability.of(CompareData.SUM, CompareData.RIVALS).topAccount().get(0);
    WeightInterval.Overtaking swap = breakEven.atHighest().orElseThrow();
    out.printf(
        "%s passes %s above a revenue weight of %s (now %s)%n",
        swap.overtaker(),
        swap.overtaken(),
        Console.threeDigits(breakEven.highest()),
        Console.threeDigits(breakEven.weight()));
    models
        .scorings()
        .forEach(
            (name, scoring) -> {
              TopMembership drawn = Smaa.membership(scoring, COUNT, CompareData.draws(scoring));
              DoubleSummaryStatistics chosen =
                  scoring.ranking().top(COUNT).stream()
                      .mapToDouble(one -> drawn.of(one.account()).share())
                      .summaryStatistics();
              out.printf(
                  "%-14s chosen in %d draws: mean %s, least %s%n",
                  name,
                  drawn.samples(),
                  Console.percent(chosen.getAverage()),
                  Console.percent(chosen.getMin()));
            });
  }
}
