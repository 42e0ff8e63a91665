package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.time.LocalDate;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.OrganisationUnit;
import org.openkam.core.account.Rating;
import org.openkam.core.account.Ratings;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
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
  private static final AccountId VICOM = AccountId.of("Vicom");
  private static final Criterion FIT = Criterion.more("fit", Scale.interval(0, 10));

  private SeveralJudges() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(SeveralJudges::run);
  }

  static void run(PrintWriter out) {
    JudgementAggregation median = JudgementAggregation.MEDIAN;
    RatingPanel panel =
        RatingPanel.of(
            Ratings.of(ImmutableList.of(rating("Ann", 2), rating("Bob", 3), rating("Cas", 9))));
    ImmutableList<Criterion> criteria = ImmutableList.of(FIT);
    out.println("median fit " + panel.matrix(criteria, median).value(0, 0));
    for (Disagreement cell : panel.disagreements(criteria)) {
      out.println(cell.account() + " between " + cell.lowest() + " and " + cell.highest());
    }
    for (AssessorProfile profile : panel.profiles(criteria)) {
      out.printf("%s leniency %+.2f%n", profile.assessor(), profile.leniency());
    }
    PanelPolicy policy = PanelPolicy.builder().widestRange(0.5).build();
    panel.check(criteria, policy).forEach(finding -> out.println(finding.message()));

    WeightPanel weights =
        WeightPanel.of(ImmutableMap.of("Ann", weights(3, 1), "Bob", weights(1, 1)));
    out.println("joint weight of fit " + weights.joint(JudgementAggregation.MEAN).of("fit"));

    OrganisationUnit germany = OrganisationUnit.of("DE", "Germany", "DE");
    LocalImportance.builder()
        .account(VICOM)
        .central(80)
        .addUnits(new LocalImportance.UnitImportance(germany, 30, 1))
        .build()
        .check(LocalImportance.Policy.standard())
        .ifPresent(finding -> out.println(finding.message()));
    LocalDemand.builder()
        .account(VICOM)
        .unit(germany)
        .demand(8)
        .capability(5)
        .build()
        .check()
        .forEach(finding -> out.println(finding.message()));
  }

  private static Weights weights(double fit, double revenue) {
    return Weights.proportional(ImmutableMap.of("fit", fit, "revenue", revenue));
  }

  private static Rating rating(String assessor, double value) {
    return Rating.builder()
        .assessor(assessor)
        .account(VICOM)
        .criterion(FIT.id())
        .value(value)
        .date(LocalDate.of(2026, 3, 1))
        .build();
  }
}
