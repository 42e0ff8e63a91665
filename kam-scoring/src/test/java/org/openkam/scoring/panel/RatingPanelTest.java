package org.openkam.scoring.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Rating;
import org.openkam.core.account.Ratings;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Scale;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;

final class RatingPanelTest {
  private static final AccountId VICOM = AccountId.of("Vicom");
  private static final AccountId CARTECH = AccountId.of("Cartech");
  private static final Criterion FIT = Criterion.more("fit", Scale.interval(0, 10));
  private static final Criterion TRUST = Criterion.more("trust", Scale.interval(0, 10));
  private static final ImmutableList<Criterion> CRITERIA = ImmutableList.of(FIT, TRUST);

  /** Ann and Bob agree; Cas sees everything the other way round. */
  private static final RatingPanel PANEL =
      RatingPanel.of(
          Ratings.of(
              ImmutableList.of(
                  rating("Ann", VICOM, FIT, 2),
                  rating("Bob", VICOM, FIT, 3),
                  rating("Cas", VICOM, FIT, 9),
                  rating("Ann", VICOM, TRUST, 1),
                  rating("Bob", VICOM, TRUST, 3),
                  rating("Cas", VICOM, TRUST, 4),
                  rating("Ann", CARTECH, FIT, 8),
                  rating("Bob", CARTECH, FIT, 9),
                  rating("Cas", CARTECH, FIT, 1),
                  rating("Ann", CARTECH, TRUST, 7),
                  rating("Cas", CARTECH, TRUST, 4))));

  private static Rating rating(String assessor, AccountId account, Criterion on, double value) {
    return rating(assessor, account, on, value, 1);
  }

  private static Rating rating(
      String assessor, AccountId account, Criterion on, double value, int day) {
    return Rating.builder()
        .assessor(assessor)
        .account(account)
        .criterion(on.id())
        .value(value)
        .date(LocalDate.of(2026, 3, day))
        .build();
  }

  @Test
  void makesOneRatingOfAllOfACell() {
    DecisionMatrix matrix = PANEL.matrix(CRITERIA, JudgementAggregation.MEDIAN);

    assertThat(matrix.accounts()).containsExactly(VICOM, CARTECH);
    assertThat(matrix.row(0)).containsExactly(3, 3);
    // Bob did not rate the trust in Cartech: the median of 7 and 4
    assertThat(matrix.row(1)).containsExactly(8, 5.5);
  }

  @Test
  void isAValue() {
    Rating first = rating("Ann", VICOM, FIT, 2);
    RatingPanel panel = RatingPanel.of(Ratings.of(ImmutableList.of(first)));

    assertThat(panel)
        .isEqualTo(RatingPanel.of(Ratings.of(ImmutableList.of(first))))
        .hasSameHashCodeAs(RatingPanel.of(Ratings.of(ImmutableList.of(first))));
    assertThat(panel)
        .isNotEqualTo(RatingPanel.of(Ratings.of(ImmutableList.of(rating("Ann", VICOM, FIT, 3)))));
    assertThat(panel).isNotEqualTo(PANEL).isNotEqualTo(first);
  }

  @Test
  void leavesACellEmptyThatNobodyRated() {
    Criterion reach = Criterion.more("reach", Scale.interval(0, 10));

    assertThat(PANEL.matrix(ImmutableList.of(reach), JudgementAggregation.MEAN).value(0, 0))
        .isNaN();
  }

  @Test
  void countsTheLatestRatingOfAPerson() {
    RatingPanel panel =
        RatingPanel.of(
            Ratings.of(
                ImmutableList.of(
                    rating("Ann", VICOM, FIT, 9, 20),
                    rating("Ann", VICOM, FIT, 2, 10),
                    rating("Bob", VICOM, FIT, 5, 15))));

    assertThat(panel.judgements(VICOM, "fit")).isEqualTo(ImmutableMap.of("Ann", 9.0, "Bob", 5.0));
    assertThat(panel.assessors()).containsExactly("Ann", "Bob");
    assertThat(panel).hasToString("panel of [Ann, Bob] on 1 accounts");
  }

  @Test
  void refusesArithmeticThatTheScaleDoesNotAllow() {
    Criterion ordinal =
        Criterion.more(
            "fit",
            Scale.ordinal(
                ImmutableList.of(
                    new Scale.Level(1, Labels.of("poor")),
                    new Scale.Level(5, Labels.of("fair")),
                    new Scale.Level(9, Labels.of("good")))));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PANEL.matrix(ImmutableList.of(ordinal), JudgementAggregation.MEAN))
        .withMessage(
            "ratings on the ORDINAL scale of criterion 'fit' must not be aggregated by: mean");
    assertThat(PANEL.matrix(ImmutableList.of(ordinal), JudgementAggregation.LOWER_MEDIAN).row(0))
        .containsExactly(3);
  }

  @Test
  void namesTheCellThatCannotBeAggregated() {
    Criterion ratio = Criterion.more("fit", Scale.ratio(""));
    RatingPanel panel =
        RatingPanel.of(Ratings.of(ImmutableList.of(rating("Ann", VICOM, ratio, 0))));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> panel.matrix(ImmutableList.of(ratio), JudgementAggregation.GEOMETRIC_MEAN))
        .withMessage(
            "ratings of account 'Vicom' on criterion 'fit': judgement must be above zero for a"
                + " geometric mean: 0.0");
  }

  @Test
  void showsWherePeopleLieApart() {
    ImmutableList<Disagreement> disagreements = PANEL.disagreements(CRITERIA);

    assertThat(disagreements)
        .extracting(Disagreement::account)
        .containsExactly(CARTECH, VICOM, VICOM, CARTECH);
    Disagreement widest = disagreements.get(0);
    assertThat(widest.criterion()).isEqualTo(FIT);
    assertThat(widest.lowest()).isEqualTo(1);
    assertThat(widest.highest()).isEqualTo(9);
    assertThat(widest.range()).hasValue(0.8);
    // 8, 9, 1 about 6: (4 + 9 + 25) / 2
    assertThat(widest.deviation()).isCloseTo(Math.sqrt(19), within(1e-14));
  }

  @Test
  void hasNoRangeOnAScaleWithoutBounds() {
    Criterion unbounded = Criterion.more("fit", Scale.ratio(""));

    assertThat(PANEL.disagreements(ImmutableList.of(unbounded)).get(0).range()).isEmpty();
    assertThat(PANEL.profiles(ImmutableList.of(unbounded))).isEmpty();
  }

  @Test
  void measuresHowFarPeopleRankAlike() {
    // Ann and Bob put Cartech first, Cas Vicom: rank sums 5 and 4; 12 · 0.5 / (9 · 6)
    assertThat(PANEL.concordance("fit").orElseThrow().coefficient())
        .isCloseTo(1 / 9.0, within(1e-15));
    // Bob did not rate the trust in Cartech, which leaves one account for all three
    assertThat(PANEL.concordance("trust")).isEmpty();
    assertThat(PANEL.concordance("reach")).isEmpty();
  }

  @Test
  void describesEachPersonBesideTheOthers() {
    ImmutableList<AssessorProfile> profiles = PANEL.profiles(CRITERIA);

    assertThat(profiles).extracting(AssessorProfile::assessor).containsExactly("Ann", "Bob", "Cas");
    AssessorProfile cas = profiles.get(2);
    assertThat(cas.shared()).isEqualTo(4);
    // 9, 4, 1, 4 beside 2.5, 2, 8.5, 7: (6.5 + 2 - 7.5 - 3) / 40
    assertThat(cas.leniency()).isCloseTo(-0.05, within(1e-15));
    assertThat(cas.distance()).isCloseTo(19 / 40.0, within(1e-15));
    // deviations 4.5, -0.5, -3.5, -0.5 and -2.5, -3, 3.5, 2: -23 / sqrt(33 · 31.5)
    assertThat(cas.correlation().orElseThrow())
        .isCloseTo(-23 / Math.sqrt(33 * 31.5), within(1e-14));
  }

  @Test
  void findsCellsAndPeopleToTalkAbout() {
    ImmutableList<Finding> findings = PANEL.check(CRITERIA, PanelPolicy.standard());

    assertThat(findings)
        .extracting(Finding::message)
        .containsExactly(
            "account 'Cartech' is rated from 1 to 9 on criterion 'fit' by Ann, Bob, Cas",
            "account 'Vicom' is rated from 2 to 9 on criterion 'fit' by Ann, Bob, Cas",
            // 2, 1, 8, 7 beside the medians 6, 3.5, 5, 4: 12.5 / 40
            "'Ann' lies 31 % of the scale from the others in 4 shared ratings, with a correlation"
                + " of 0.02",
            "'Cas' lies 48 % of the scale from the others in 4 shared ratings, with a correlation"
                + " of -0.71");
    assertThat(findings)
        .extracting(Finding::code)
        .startsWith("ASSESSORS_DISAGREE")
        .endsWith("OUTLYING_ASSESSOR");
  }

  @Test
  void findsWhoSeesThingsTheOtherWayRoundHoweverClose() {
    PanelPolicy.Builder near = PanelPolicy.builder().farthestAssessor(1).widestRange(1);
    double correlation = PANEL.profiles(CRITERIA).get(2).correlation().orElseThrow();

    assertThat(PANEL.check(CRITERIA, near.minCorrelation(0).build()))
        .extracting(Finding::subject)
        .containsExactly("Cas");
    assertThat(PANEL.check(CRITERIA, near.minCorrelation(correlation).build())).isEmpty();
  }

  @Test
  void judgesNobodyByTooFewSharedRatings() {
    PanelPolicy policy = PanelPolicy.builder().minShared(5).widestRange(1).build();

    assertThat(PANEL.check(CRITERIA, policy)).isEmpty();
  }

  @Test
  void refusesPoliciesWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PanelPolicy.builder().widestRange(2).build())
        .withMessage("widest range must be a share of the scale from zero to one: 2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PanelPolicy.builder().farthestAssessor(-1).build())
        .withMessage("farthest assessor must be a share of the scale from zero to one: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PanelPolicy.builder().minCorrelation(Double.NaN).build())
        .withMessage("least correlation must be from minus one to one: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PanelPolicy.builder().minShared(0).build())
        .withMessage("least shared ratings must be positive: 0");
  }
}
