package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.phase.PhaseModels;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.core.series.Window;
import org.openkam.planning.phase.PhaseAssessment;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.relationship.RelationshipMap;
import org.openkam.planning.relationship.RelationshipPolicy;
import org.openkam.planning.scorecard.ScorecardEvaluation;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.study.Study;

final class AccountReportTest {
  private static final Study STUDY = ReportStudies.whole();
  private static final Pattern TAGS = Pattern.compile("(?s)<style>.*?</style>|<[^>]*>");
  private static final String WHOLE = AccountReports.whole(Locale.ENGLISH, "Zq0").html();

  @Test
  void beginsWithWhoItIs() {
    KeyAccount first = STUDY.keyAccounts().get(0);
    Figures figures = new Figures(Locale.ENGLISH);

    assertThat(WHOLE)
        .contains("<h1><bdi>" + STUDY.name(first.account()) + "</bdi></h1>")
        .contains("<p>Customer since February 8, 2019</p>")
        .contains(
            "<p>Key account: rank 1 with a score of "
                + figures.score(first.score().score())
                + ".</p>")
        .contains("<p>Portfolio position: ")
        .contains("Judged by the model “Zqx” as of June 30, 2026")
        .doesNotContain("<script", "class=\"blocking\"", "What is missing on this page");
  }

  @Test
  void drawsWhatIsKnownOverTimeUpToTheDayOfTheStudy() {
    assertThat(WHOLE)
        .contains("aria-label=\"Revenue over time\"", "aria-label=\"Orders over time\"")
        .doesNotContain("aria-label=\"Profit over time\"", "99,000");
    assertThat(text(WHOLE))
        .contains("Profit over time Day Value June 30, 2026 €12")
        .contains("March 31, 2025 €100 June 30, 2025 €0 September 30, 2025 €300")
        .contains("December 31, 2023 €5,000 December 31, 2024 -€200 December 31, 2025 €7,400");
  }

  @Test
  void drawsTransactionsThatASeriesRepeatsOnce() {
    Transactions orders =
        Transactions.of(
            new Transaction(LocalDate.of(2025, 2, 10), 100, "EUR"),
            new Transaction(LocalDate.of(2025, 6, 10), 300, "EUR"));
    Account account =
        Account.builder()
            .id(STUDY.keyAccounts().get(0).account())
            .putTransaction("orders", orders)
            .putSeries("revenue", orders.series(Window.quarters(400), STUDY.day()))
            .build();

    assertThat(new StudyReport(STUDY, Locale.ENGLISH).of(account).pictures().keySet())
        .containsExactly("revenue");
  }

  @Test
  void givesEachOfItsPicturesAsAFile() {
    assertThat(AccountReports.whole(Locale.ENGLISH, "Zq0").pictures().keySet())
        .containsExactly("revenue", "orders", "timeline");
    assertThat(AccountReports.whole(Locale.ENGLISH, "Zq0").pictures().values())
        .allSatisfy(PicturesTest::standsAlone);
  }

  @Test
  void namesThePhaseAndWhatIsMissingForTheNext() {
    assertThat(text(WHOLE))
        .contains("Phase reached: Phase 1 (1 of 3). Missing for the next phase, Phase 2")
        .contains("Recognized as a good negotiator");
  }

  @Test
  void placesPeopleByInfluenceAndSupport() {
    assertThat(WHOLE)
        .contains("<td class=\"\" data-label=\"Supporter\">Zq01</td>")
        .contains("<td class=\"\" data-label=\"Prefers others\">Zq02</td>");
    assertThat(text(WHOLE))
        .contains("Zq01 user and decider Zq0 June 25, 2026 Zq02 Zq01 Nobody at")
        .contains("Only one of the 2 key players");
  }

  @Test
  void givesIndicatorsTheirLight() {
    assertThat(WHOLE)
        .contains(
            "<span class=\"light RED\"></span>red", "<span class=\"light AMBER\"></span>amber");
    assertThat(text(WHOLE)).contains("zqm €10 €100 red worsening Zq");
  }

  @Test
  void showsThePlanWithItsTimelineAndBudget() {
    assertThat(WHOLE)
        .contains("<title>June 29, 2026: Zq01 (open)</title>")
        .contains("<title>June 21, 2026: Zq02 (done)</title>")
        .contains("<title>June 30, 2027: Zq0 (goal)</title>");
    assertThat(text(WHOLE))
        .contains("Which kind of opportunity is it? Zq0 What do we want to come of it?")
        .contains("Zq0 €7,400 €9,000 June 30, 2027 Zq0 not asked")
        .contains("January 1, 2026 50,000.00 20,000.00 9,000.00 Total")
        .contains("Return on cost: 122%.");
  }

  @Test
  void showsWhatBothSidesGainAndTheRivals() {
    assertThat(text(WHOLE))
        .contains("What the customer gains", "Zq0 €40,000 Zq0 June 30, 2026", "What we gain")
        .contains("Share Source Zq01 Zqx 35% Zq02");
  }

  @Test
  void listsWhatIsOpenInTheOrderOfTheDays() {
    assertThat(text(WHOLE))
        .contains(
            "Zq01 Zq0 June 29, 2026 overdue Zq03 June 30, 2026 open A4 not scheduled Zq0 should");
  }

  @Test
  void namesWhatIsNotGiven() {
    AccountId outside = STUDY.selection().exclusions().get(0).account();
    String page = AccountReports.bare(STUDY, Locale.ENGLISH, outside.value()).html();

    assertThat(page)
        .contains(
            "<p>Customer</p>",
            "<p>Not a key account: viability is 19; at least 20 is required.</p>");
    assertThat(text(page.substring(page.indexOf("<section id=\"missing\">"))))
        .isEqualTo(
            "What is missing on this page Figures over time The phase of the relationship Contact"
                + " persons A scorecard An account plan Benefits for the customer and for us"
                + " Competing suppliers");
    assertThat(Pattern.compile("<section id").matcher(page).results().count()).isEqualTo(2);
  }

  @Test
  void refusesWhatBelongsToAnotherAccount() {
    AccountReport report = AccountReports.bare(STUDY, Locale.ENGLISH, "K1");
    AccountId other = AccountId.of("K2");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                report.withRelationships(
                    RelationshipMap.builder().account(other).build(),
                    RelationshipPolicy.standard()))
        .withMessage("relationship map must be of account 'K1': 'K2'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                report.withPhase(
                    PhaseAssessment.builder()
                        .account(Account.builder().id(other).build())
                        .model(PhaseModels.threePhases())
                        .build()))
        .withMessage("phase assessment must be of account 'K1': 'K2'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                report.withScorecard(
                    ScorecardEvaluation.builder()
                        .asOf(STUDY.day())
                        .scorecard(Scorecard.builder().account(other).build())
                        .build()))
        .withMessage("scorecard must be of account 'K1': 'K2'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                report.withPlan(
                    AccountPlan.builder()
                        .account(other)
                        .start(LocalDate.of(2026, 1, 1))
                        .end(LocalDate.of(2026, 12, 31))
                        .build()))
        .withMessage("plan must be of account 'K1': 'K2'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountReports.bare(STUDY, Locale.ENGLISH, "nobody"))
        .withMessage("account must be one of the study: 'nobody'");
  }

  @Test
  void isLinkedFromThePageOfTheStudy() {
    StudyReport report =
        new StudyReport(STUDY, Locale.ENGLISH)
            .withAccountPages(ImmutableMap.of(AccountReports.ID, "accounts/1.html?a&b"));
    String name = STUDY.name(AccountReports.ID);

    assertThat(report.html())
        .containsOnlyOnce("<a href=\"accounts/")
        .contains("<a href=\"accounts/1.html?a&amp;b\"><bdi>" + name + "</bdi></a>");
  }

  /** {@return the words of a page, with one blank between two} */
  private static String text(String page) {
    return TAGS.matcher(page).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }
}
