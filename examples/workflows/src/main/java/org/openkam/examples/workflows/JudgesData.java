package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.OrganizationUnit;
import org.openkam.core.account.Rating;
import org.openkam.core.account.Ratings;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.scoring.panel.LocalDemand;
import org.openkam.scoring.panel.LocalImportance;
import org.openkam.scoring.panel.RatingPanel;
import org.openkam.scoring.panel.WeightPanel;

/** What three people and one country think of an account. */
final class JudgesData {
  static final Criterion FIT = Criterion.more("fit", Scale.interval(0, 10));

  private static final AccountId VICOM = AccountId.of("Vicom");
  private static final OrganizationUnit GERMANY = OrganizationUnit.of("DE", "Germany", "DE");

  private JudgesData() {}

  static RatingPanel ratings() {
    return RatingPanel.of(
        Ratings.of(ImmutableList.of(rating("Ann", 2), rating("Bob", 3), rating("Cas", 9))));
  }

  static WeightPanel weights() {
    return WeightPanel.of(ImmutableMap.of("Ann", weights(3, 1), "Bob", weights(1, 1)));
  }

  static LocalImportance importance() {
    return LocalImportance.builder()
        .account(VICOM)
        .central(80)
        .addUnits(new LocalImportance.UnitImportance(GERMANY, 30, 1))
        .build();
  }

  static LocalDemand demand() {
    return LocalDemand.builder().account(VICOM).unit(GERMANY).demand(8).capability(5).build();
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
