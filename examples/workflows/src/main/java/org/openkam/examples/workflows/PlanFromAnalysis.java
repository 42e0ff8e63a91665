package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import org.openkam.core.finding.Finding;
import org.openkam.planning.analysis.AnalysisPolicy;
import org.openkam.planning.analysis.ConfrontationMatrix;
import org.openkam.planning.analysis.MainIssue;
import org.openkam.planning.analysis.Traceability;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.PlanAudience;
import org.openkam.planning.plan.PlanChecks;
import org.openkam.planning.plan.PlanPolicy;
import org.openkam.report.PlanMarkdown;
import org.openkam.scoring.additive.WeightedSum;

/** Goes from strengths and weaknesses over issues and choices to a plan, and checks the plan. */
public final class PlanFromAnalysis {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private PlanFromAnalysis() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(PlanFromAnalysis::run);
  }

  static void run(PrintWriter out) {
    ConfrontationMatrix confrontation = CartechAnalysis.confrontation();
    ImmutableList<MainIssue> issues = confrontation.issues(AnalysisPolicy.standard());
    Traceability.Builder trail = Traceability.builder().swot(confrontation.swot()).issues(issues);
    for (MainIssue issue : issues) {
      trail.addChoices(
          CartechAnalysis.options(issue).choose("C-" + issue.id(), WeightedSum.standard()));
    }
    AccountPlan plan = CartechPlan.draft().analysis(trail.build()).build();
    ImmutableList<Finding> findings = PlanChecks.check(plan, PlanPolicy.standard(), TODAY);
    PlanVerdict.print(out, plan, findings, CartechScorecard.evaluation(TODAY));
    PlanExport.print(out, plan);
    out.println();
    out.print(PlanMarkdown.render(plan, findings, Locale.ENGLISH));
    out.println();
    out.println("What the customer may read of it:");
    out.println();
    out.print(PlanMarkdown.summary(plan, PlanAudience.customer(), Locale.ENGLISH));
  }
}
