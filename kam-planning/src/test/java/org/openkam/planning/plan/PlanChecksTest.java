package org.openkam.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Labels;
import org.openkam.core.finding.Finding;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.planning.analysis.OptionMatrix;

final class PlanChecksTest {
  private static final PlanPolicy STANDARD = PlanPolicy.standard();

  @Test
  @Tag("R137")
  void findsNothingWrongWithAFaultlessPlan() {
    assertThat(check(Plans.faultless().build())).isEmpty();
    // what is going on, what is coming, what we advise, what we develop together
    assertThat(PlanTemplate.full().sections().keySet())
        .startsWith("situation", "outlook", "advice", "opportunities");
  }

  @Test
  @Tag("R139")
  void wantsOneToThreeYearsAndGoalsOfEveryTerm() {
    assertThat(check(Plans.over(6)))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "HORIZON_OUT_OF_RANGE",
                "the plan of 'Cartech' covers 6 months; it should cover 12 to 36"));
    assertThat(check(Plans.over(48)))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "HORIZON_OUT_OF_RANGE",
                "the plan of 'Cartech' covers 48 months; it should cover 12 to 36"));
    assertThat(check(Plans.over(12))).isEmpty();
    assertThat(check(Plans.over(36))).isEmpty();
    assertThat(check(Plans.over(37))).hasSize(1);
    AccountPlan plan = Plans.faultless().build();
    AccountPlan noLong =
        plan.toBuilder()
            .goals(plan.goals().subList(0, 2))
            .actions(plan.actions().subList(0, 2))
            .build();
    assertThat(check(noLong))
        .extracting(Finding::code, Finding::message)
        .containsExactly(tuple("NO_GOAL_OF_TERM", "the plan of 'Cartech' has no long term goal"));
  }

  @Test
  @Tag("R083")
  @Tag("R140")
  void findsActionsThatDoNotSayWhatWhoHowAndWhen() {
    AccountPlan plan =
        Plans.faultless()
            .addActions(Plans.action("A4", "G1").who(Optional.empty()).build())
            .addActions(PlanAction.builder().id("A5").goal("G1").build())
            .build();

    assertThat(check(plan))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple("ACTION_INCOMPLETE", "action 'A4' does not say who"),
            tuple("ACTION_INCOMPLETE", "action 'A5' does not say what, who, how, when"));
  }

  @Test
  @Tag("R135")
  void findsOrphanActionsAndGoalsThatNobodyWorksOn() {
    AccountPlan plan =
        Plans.faultless()
            .addGoals(
                Plans.goal("G4", Goal.Term.SHORT)
                    .statement("Sell two audits")
                    .measure("audits")
                    .baseline(4)
                    .target(6)
                    .build())
            .addActions(Plans.action("A4", "G9").build())
            .addActions(Plans.action("A5", "G1").goal(Optional.empty()).build())
            .build();

    assertThat(check(plan))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "GOAL_WITHOUT_ACTION",
                "no action serves goal 'G4' of 'Cartech'; say who does what"),
            tuple("ORPHAN_ACTION", "action 'A4' serves no goal of the plan; say which, or drop it"),
            tuple(
                "ORPHAN_ACTION", "action 'A5' serves no goal of the plan; say which, or drop it"));
  }

  @Test
  @Tag("R136")
  void findsGoalsThatFollowFromNothing() {
    AccountPlan plan = Plans.faultless().build();
    AccountPlan untraced =
        plan.toBuilder()
            .goals(
                ImmutableList.of(
                    plan.goals().get(0).toBuilder().traces(ImmutableList.of()).build(),
                    plan.goals().get(1).toBuilder().addTraces("I9").build(),
                    plan.goals().get(2)))
            .build();

    assertThat(check(untraced))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple("UNTRACED", "goal 'G1' of 'Cartech' follows from nothing in the analysis"),
            tuple("UNTRACED", "goal 'G2' of 'Cartech' follows from nothing in the analysis"));
    assertThat(check(plan.toBuilder().analysis(Optional.empty()).build()))
        .extracting(Finding::code)
        .containsExactly("UNTRACED", "UNTRACED", "UNTRACED");
  }

  @Test
  @Tag("R138")
  void findsAPlanThatCouldBeAnybodys() {
    AccountPlan plan = Plans.faultless().build();
    AccountPlan copied =
        plan.toBuilder()
            .goals(
                plan.goals().stream()
                    .map(goal -> goal.toBuilder().traces(ImmutableList.of()).build())
                    .toList())
            .build();

    assertThat(check(copied))
        .extracting(Finding::message)
        .startsWith(
            "no goal of the plan of 'Cartech' follows from its analysis; it could be anybody's");
  }

  @Test
  @Tag("R128")
  void wantsAnOutcomeForTheCustomer() {
    AccountPlan plan = Plans.faultless().build();
    AccountPlan selfish =
        plan.toBuilder()
            .goals(
                plan.goals().stream()
                    .map(goal -> goal.toBuilder().beneficiary(Scorecard.Beneficiary.OURS).build())
                    .toList())
            .build();

    assertThat(check(selfish))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "NO_CUSTOMER_OUTCOME",
                "no goal of the plan of 'Cartech' is an outcome for the customer; ask what it"
                    + " gains"));
  }

  @Test
  @Tag("R142")
  void wantsAServiceConceptAVisionABudgetAndEveryAnswer() {
    AccountPlan plan = Plans.faultless().build();

    assertThat(
            check(
                plan.toBuilder()
                    .service(Optional.empty())
                    .vision(Optional.empty())
                    .budget(Optional.empty())
                    .putAnswer("late", "The tender comes in May")
                    .template(
                        new PlanTemplate(
                            "own",
                            ImmutableMap.<String, Labels>builder()
                                .putAll(PlanTemplate.full().sections())
                                .put("late", Labels.of("Late"))
                                .put("open", Labels.of("Open"))
                                .buildOrThrow()))
                    .build()))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple("SECTION_MISSING", "the plan of 'Cartech' does not answer open"),
            tuple("NO_VISION", "the plan of 'Cartech' has no vision"),
            tuple("NO_SERVICE_CONCEPT", "the plan of 'Cartech' has no service concept"),
            tuple("NO_BUDGET", "the plan of 'Cartech' has no budget"));
    assertThat(check(plan.toBuilder().service(ServiceConcept.builder().build()).build()))
        .extracting(Finding::code)
        .containsExactly("NO_SERVICE_CONCEPT");
  }

  @Test
  void asksLittleOfTheSmallTemplate() {
    AccountPlan.Builder small =
        AccountPlan.builder()
            .account(AccountId.of("Cartech"))
            .start(Plans.START)
            .end(LocalDate.of(2026, 12, 31))
            .template(PlanTemplate.sixQuestions())
            .analysis(Plans.trail())
            .addGoals(
                Plans.goal("G1", Goal.Term.SHORT).beneficiary(Scorecard.Beneficiary.BOTH).build())
            .addActions(Plans.action("A1", "G1").build());

    assertThat(check(small.build()))
        .extracting(Finding::message)
        .containsExactly(
            "the plan of 'Cartech' does not answer opportunity, outcome, known, blockers, record,"
                + " players");
    PlanTemplate.sixQuestions()
        .sections()
        .keySet()
        .forEach(section -> small.putAnswer(section, "we know the " + section));
    assertThat(check(small.build())).isEmpty();
  }

  @Test
  void wantsGoalsWithReasonAndWay() {
    AccountPlan plan = Plans.faultless().build();

    assertThat(check(plan.toBuilder().goals(ImmutableList.of()).build()))
        .extracting(Finding::code)
        .containsExactly("NO_GOALS", "ORPHAN_ACTION", "ORPHAN_ACTION", "ORPHAN_ACTION");
    AccountPlan unframed =
        plan.toBuilder()
            .goals(
                ImmutableList.of(
                    plan.goals().get(0).toBuilder().why(Optional.empty()).build(),
                    plan.goals().get(1).toBuilder().how(Optional.empty()).build(),
                    plan.goals().get(2).toBuilder()
                        .agreement(Goal.Consent.NOT_ASKED)
                        .target(46)
                        .build()))
            .build();
    assertThat(check(unframed))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple("GOAL_WITHOUT_FRAME", "goal 'G1' of 'Cartech' does not say why"),
            tuple("GOAL_WITHOUT_FRAME", "goal 'G2' of 'Cartech' does not say how"),
            tuple(
                "GOAL_NOT_SMART",
                "goal 'G3' of 'Cartech' passes 3 of 5 SMART criteria; open: accepted not checkable,"
                    + " realistic fail"));
  }

  @Test
  @Tag("R144")
  void wantsAnOfferBeforeTheNeedComes() {
    FutureNeed hotel = Plans.renovation().build();

    assertThat(hotel.check("Hotel", STANDARD, Plans.TODAY).orElseThrow().message())
        .isEqualTo(
            "'a new system after the renovation of the hotel' is expected on 2026-11-30, and we"
                + " offer nothing for it yet");
    assertThat(Plans.renovation().ourOffer("upgrade").build().check("Hotel", STANDARD, Plans.TODAY))
        .isEmpty();
    LocalDate sixMonths = LocalDate.of(2026, 12, 30);
    assertThat(Plans.renovation().expectedOn(sixMonths).build().check("h", STANDARD, Plans.TODAY))
        .isPresent();
    assertThat(
            Plans.renovation()
                .expectedOn(sixMonths.plusDays(1))
                .build()
                .check("h", STANDARD, Plans.TODAY))
        .isEmpty();
    assertThat(check(Plans.faultless().addNeeds(hotel).build()))
        .extracting(Finding::code, Finding::subject)
        .containsExactly(tuple("NEED_WITHOUT_OFFER", "Cartech"));
    assertThatThrownBy(() -> Plans.renovation().what("").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("future need of 2026-11-30 must say what: ''");
  }

  @Test
  @Tag("R096")
  void wantsFeedbackSoonAfterThePresentation() {
    PlanReview review = new PlanReview(LocalDate.of(2026, 5, 31), Optional.empty());

    // 30 days after 31 May is 30 June
    assertThat(review.check("Cartech", STANDARD, LocalDate.of(2026, 6, 30))).isEmpty();
    assertThat(review.check("Cartech", STANDARD, LocalDate.of(2026, 7, 1)).orElseThrow().message())
        .isEqualTo("the plan was presented on 2026-05-31; there is no feedback after 31 days");
    assertThat(
            new PlanReview(review.presentedOn(), Optional.of(LocalDate.of(2026, 8, 1)))
                .check("Cartech", STANDARD, LocalDate.of(2026, 9, 1)))
        .isEmpty();
    assertThat(
            PlanChecks.check(
                Plans.faultless().addReviews(review).build(),
                PlanPolicy.builder().feedbackWithin(Period.ofDays(29)).build(),
                Plans.TODAY))
        .extracting(Finding::code)
        .containsExactly("NO_FEEDBACK_ON_PLAN");
  }

  @Test
  void findsWhatIsOverdue() {
    AccountPlan plan =
        Plans.faultless()
            .addActions(Plans.action("A4", "G1").when(Plans.TODAY.minusDays(1)).build())
            .addActions(Plans.action("A5", "G1").when(Plans.TODAY).build())
            .addActions(
                Plans.action("A6", "G1").when(Plans.TODAY.minusDays(1)).doneOn(Plans.TODAY).build())
            .addCommitments(new Commitment("call back", Plans.TODAY.minusDays(1), Optional.empty()))
            .addCommitments(new Commitment("call again", Plans.TODAY, Optional.empty()))
            .addCommitments(Plans.kept(Plans.TODAY.minusDays(9), Plans.TODAY.minusDays(1)))
            .build();

    assertThat(check(plan))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple("ACTION_OVERDUE", "action 'A4' was due on 2026-06-29"),
            tuple("COMMITMENT_OVERDUE", "we promised 'call back' to 'Cartech' by 2026-06-29"));
  }

  @Test
  void checksTheTrailOfItsAnalysis() {
    AccountPlan plan =
        Plans.faultless()
            .analysis(
                Plans.trail().toBuilder()
                    .addChoices(new OptionMatrix.Decision("C2", "I7", "wait"))
                    .build())
            .build();

    assertThat(check(plan)).extracting(Finding::code).containsExactly("UNTRACED_CHOICE");
  }

  private static ImmutableList<Finding> check(AccountPlan plan) {
    return PlanChecks.check(plan, STANDARD, Plans.TODAY);
  }
}
