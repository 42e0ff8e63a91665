package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.panel.AssessorProfile;
import org.openkam.scoring.panel.Disagreement;
import org.openkam.scoring.panel.JudgementAggregation;
import org.openkam.scoring.panel.LocalDemand;
import org.openkam.scoring.panel.LocalImportance;
import org.openkam.scoring.panel.PanelPolicy;
import org.openkam.scoring.panel.RatingPanel;
import org.openkam.scoring.panel.WeightPanel;

/** Makes one rating and one weight out of those of several people, and shows where they differ. */
public final class SeveralJudges {
  private SeveralJudges() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(SeveralJudges::run);
  }

  static void run(PrintWriter out) {
    JudgementAggregation median = JudgementAggregation.MEDIAN;
    RatingPanel panel = JudgesData.ratings();
    ImmutableList<Criterion> criteria = ImmutableList.of(JudgesData.FIT);
    out.println("median fit " + panel.matrix(criteria, median).value(0, 0));
    for (Disagreement cell : panel.disagreements(criteria)) {
      out.println(cell.account() + " between " + cell.lowest() + " and " + cell.highest());
    }
    for (AssessorProfile profile : panel.profiles(criteria)) {
      out.printf("%s leniency %+.2f%n", profile.assessor(), profile.leniency());
    }
    PanelPolicy policy = PanelPolicy.builder().widestRange(0.5).build();
    panel.check(criteria, policy).forEach(finding -> out.println(finding.message()));

    WeightPanel weights = JudgesData.weights();
    out.println("joint weight of fit " + weights.joint(JudgementAggregation.MEAN).of("fit"));

    LocalImportance importance = JudgesData.importance();
    importance
        .check(LocalImportance.Policy.standard())
        .ifPresent(finding -> out.println(finding.message()));
    LocalDemand demand = JudgesData.demand();
    demand.check().forEach(finding -> out.println(finding.message()));
  }
}
