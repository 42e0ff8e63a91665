package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Locale;
import org.openkam.core.finding.Finding;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.plan.PlanPolicy;
import org.openkam.planning.scorecard.ScorecardEvaluation;
import org.openkam.report.Wording;

/** What the checks say of a plan, in sentences. */
final class PlanVerdict {
  private static final Wording WORDING = Wording.in(Locale.ENGLISH);

  private PlanVerdict() {}

  static void print(
      PrintWriter out,
      AccountPlan plan,
      ImmutableList<Finding> findings,
      ScorecardEvaluation scorecard) {
    out.printf(
        "The plan for %s runs %d months and follows from %d main issues.%n",
        plan.account(), plan.months(), plan.analysis().orElseThrow().issues().size());
    for (Goal goal : plan.goals()) {
      out.println(GoalWords.smart(plan.smart(goal, PlanPolicy.standard())));
    }
    list(
        out,
        scorecard.check(SmallModel.CRITERIA),
        "Every criterion of the selection has an indicator on the scorecard.");
    list(out, findings, "The checks of the plan found nothing to mend.");
  }

  private static void list(PrintWriter out, ImmutableList<Finding> findings, String none) {
    if (findings.isEmpty()) {
      out.println(none);
    }
    findings.forEach(found -> out.println("- " + AuditWords.capitalized(WORDING.sentence(found))));
  }
}
