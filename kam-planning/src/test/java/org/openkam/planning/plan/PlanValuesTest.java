package org.openkam.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Labels;
import org.openkam.core.finding.Finding;
import org.openkam.planning.plan.Plans.AccountBudgets;

final class PlanValuesTest {
  private static final LocalDate DUE = LocalDate.of(2026, 6, 1);

  @Test
  @Tag("R092")
  void countsThePromisesKeptOnTime() {
    ImmutableList.Builder<Commitment> commitments = ImmutableList.builder();
    IntStream.range(0, 8).forEach(i -> commitments.add(Plans.kept(DUE, DUE.minusDays(i))));
    commitments.add(Plans.kept(DUE, DUE.plusDays(1)));
    commitments.add(new Commitment("call back", DUE, Optional.empty()));
    commitments.add(new Commitment("not due yet", Plans.TODAY, Optional.empty()));

    // 8 of 10: one was late, one is overdue, and one is not due yet
    assertThat(Commitment.onTimeRate(commitments.build(), Plans.TODAY)).hasValue(0.8);
    assertThat(Commitment.onTimeRate(ImmutableList.of(), Plans.TODAY)).isEmpty();
    assertThatThrownBy(() -> new Commitment(" ", DUE, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("commitment due on 2026-06-01 must say what: ' '");
  }

  @Test
  @Tag("R095")
  void countsTheFeedbackThatWasSettled() {
    ImmutableList.Builder<FeedbackItem> items = ImmutableList.builder();
    IntStream.range(0, 5)
        .forEach(
            i ->
                items.add(
                    FeedbackItem.builder()
                        .what("f" + i)
                        .owner("Ann")
                        .raisedOn(DUE)
                        .closedOn(DUE)
                        .build()));
    IntStream.range(0, 3)
        .forEach(
            i ->
                items.add(FeedbackItem.builder().what("g" + i).owner("Ann").raisedOn(DUE).build()));

    assertThat(FeedbackItem.closureRate(items.build())).hasValue(0.625); // 5 of 8
    assertThat(FeedbackItem.closureRate(ImmutableList.of())).isEmpty();
    assertThat(
            FeedbackItem.builder().what("x").owner("Ann").raisedOn(DUE).build().days(Plans.TODAY))
        .isEqualTo(29);
    assertThat(
            FeedbackItem.builder()
                .what("x")
                .owner("Ann")
                .raisedOn(DUE)
                .closedOn(DUE.plusDays(3))
                .build()
                .days(Plans.TODAY))
        .isEqualTo(3);
    assertThatThrownBy(
            () ->
                FeedbackItem.builder()
                    .what("x")
                    .owner("Ann")
                    .raisedOn(DUE)
                    .closedOn(DUE.minusDays(1))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("feedback 'x' of 2026-06-01 cannot be closed before: 2026-05-31");
    assertThatThrownBy(() -> FeedbackItem.builder().what("").owner("Ann").raisedOn(DUE).build())
        .hasMessage("feedback of 2026-06-01 must say what: ''");
  }

  @Test
  void addsUpTheBudget() {
    AccountBudget budget = AccountBudgets.twoQuarters();

    assertThat(budget.revenue()).isEqualByComparingTo("130000");
    assertThat(budget.margin()).isEqualByComparingTo("45000");
    assertThat(budget.cost()).isEqualByComparingTo("18000"); // 2 * (100 * 80 + 1000)
    // (45,000 - 18,000) / 18,000
    assertThat(budget.returnOnCost().orElseThrow()).isEqualByComparingTo("1.5");
    assertThat(new AccountBudget(Currency.getInstance("EUR"), ImmutableList.of()).returnOnCost())
        .isEmpty();
    assertThat(
            AccountBudget.Quarter.builder()
                .start(YearMonth.of(2026, 10))
                .revenue(BigDecimal.TEN)
                .margin(BigDecimal.ONE.negate())
                .build()
                .cost())
        .isEqualByComparingTo("0");
  }

  @Test
  void refusesBudgetsWithoutMeaning() {
    AccountBudget.Quarter.Builder quarter = AccountBudgets.quarter(YearMonth.of(2026, 1), "1", "1");
    assertThatThrownBy(() -> AccountBudgets.quarter(YearMonth.of(2026, 2), "1", "1").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("quarter must start in January, April, July or October: 2026-02");
    assertThatThrownBy(() -> quarter.hours(new BigDecimal("-1")).build())
        .hasMessage("quarter 2026-01 must have no negative hours: -1");
    assertThatThrownBy(() -> quarter.hours(BigDecimal.ONE).hourlyRate(new BigDecimal("-1")).build())
        .hasMessage("quarter 2026-01 must have no negative hourly rate: -1");
    assertThatThrownBy(
            () -> quarter.hourlyRate(BigDecimal.ONE).otherCost(new BigDecimal("-1")).build())
        .hasMessage("quarter 2026-01 must have no negative other cost: -1");
    AccountBudget.Quarter good = quarter.otherCost(BigDecimal.ONE).build();
    assertThatThrownBy(
            () -> new AccountBudget(Currency.getInstance("EUR"), ImmutableList.of(good, good)))
        .hasMessage("budget must have each quarter once: 2026-01");
  }

  @Test
  void knowsWhatATierMayCountOn() {
    ServiceConcept concept =
        ServiceConcept.builder()
            .putEntitlements("KEY", "priority updates", "discounts", "a say in changes")
            .putEntitlement("BASIC", "web shop")
            .build();

    assertThat(concept.entitlements("KEY"))
        .containsExactly("priority updates", "discounts", "a say in changes");
    assertThat(concept.entitlements("NONE")).isEmpty();
  }

  @Test
  @Tag("R134")
  void leavesOutNoStepFromDraftToEnd() {
    AccountPlan draft = Plans.faultless().build();

    assertThat(draft.status()).isEqualTo(PlanStatus.DRAFT);
    assertThatThrownBy(() -> draft.withStatus(PlanStatus.ACTIVE, DUE, "Ann", "we start"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plan of 'Cartech' is DRAFT and cannot become: ACTIVE");
    AccountPlan presented = draft.withStatus(PlanStatus.PRESENTED, DUE, "Ann", "the board meets");
    AccountPlan again =
        presented.withStatus(PlanStatus.DRAFT, DUE.plusDays(1), "Eva", "the budget is too high");
    assertThat(again.status()).isEqualTo(PlanStatus.DRAFT);
    AccountPlan closed =
        again
            .withStatus(PlanStatus.PRESENTED, DUE.plusDays(9), "Ann", "cheaper by a third")
            .withStatus(PlanStatus.APPROVED, DUE.plusDays(9), "Eva", "convinced")
            .withStatus(PlanStatus.ACTIVE, DUE.plusDays(20), "Ann", "the lab is open")
            .withStatus(PlanStatus.CLOSED, DUE.plusYears(1), "Ann", "all goals are reached");
    assertThat(closed.status()).isEqualTo(PlanStatus.CLOSED);
    assertThat(closed.statusMoves())
        .extracting(
            PlanStatus.Move::status,
            PlanStatus.Move::day,
            PlanStatus.Move::by,
            PlanStatus.Move::why)
        .startsWith(
            tuple(PlanStatus.PRESENTED, DUE, "Ann", "the board meets"),
            tuple(PlanStatus.DRAFT, DUE.plusDays(1), "Eva", "the budget is too high"))
        .hasSize(6);
    assertThatThrownBy(() -> closed.withStatus(PlanStatus.DRAFT, DUE, "Ann", "once more"))
        .hasMessage("plan of 'Cartech' is CLOSED and cannot become: DRAFT");
    assertThatThrownBy(
            () -> again.withStatus(PlanStatus.PRESENTED, DUE, "Ann", "before the feedback"))
        .hasMessage(
            "plan of 'Cartech' cannot become PRESENTED before its last move of 2026-06-02:"
                + " 2026-06-01");
    assertThatThrownBy(() -> draft.withStatus(PlanStatus.DROPPED, DUE, " ", "why"))
        .hasMessage("move to DROPPED on 2026-06-01 must name who decided it");
    assertThatThrownBy(() -> draft.withStatus(PlanStatus.DROPPED, DUE, "Ann", ""))
        .hasMessage("move to DROPPED on 2026-06-01 must say why");
  }

  @Test
  void knowsEveryWayOfAPlanAndOfAKeyStatus() {
    assertThat(ways(PlanStatus.values(), PlanStatus::canBecome))
        .containsExactly(
            "DRAFT [PRESENTED, DROPPED]",
            "PRESENTED [DRAFT, APPROVED, DROPPED]",
            "APPROVED [DRAFT, ACTIVE, DROPPED, SUPERSEDED]",
            "ACTIVE [CLOSED, DROPPED, SUPERSEDED]",
            "CLOSED []",
            "DROPPED []",
            "SUPERSEDED []");
    assertThat(PlanStatus.values())
        .filteredOn(PlanStatus::isFinal)
        .containsExactly(PlanStatus.CLOSED, PlanStatus.DROPPED, PlanStatus.SUPERSEDED);
    assertThat(ways(KeyStatus.values(), KeyStatus::canBecome))
        .containsExactly(
            "NOMINATED [EXPECTATIONS_SET, ENDED]",
            "EXPECTATIONS_SET [INFORMED, ENDED]",
            "INFORMED [UNDER_REVIEW]",
            "UNDER_REVIEW [INFORMED, ENDING]",
            "ENDING [UNDER_REVIEW, ENDED]",
            "ENDED [NOMINATED]");
  }

  private static <S> List<String> ways(S[] all, BiPredicate<S, S> canBecome) {
    return Arrays.stream(all)
        .map(
            from -> from + " " + Arrays.stream(all).filter(to -> canBecome.test(from, to)).toList())
        .toList();
  }

  @Test
  @Tag("R141")
  void setsExpectationsBeforeTheCustomerIsInformed() {
    AccountPlan plan = Plans.faultless().build();

    assertThatThrownBy(() -> plan.withKeyStatus(KeyStatus.INFORMED, DUE, "Ann", "they asked"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key status of 'Cartech' is NOMINATED and cannot become: INFORMED");
    AccountPlan hasty =
        plan.toBuilder()
            .putKeyStatusStep("name-manager", DUE)
            .putKeyStatusStep("agree-resources", DUE)
            .putKeyStatusStep("brief-departments", DUE)
            .putKeyStatusStep("inform-customer", DUE)
            .build()
            .withKeyStatus(KeyStatus.EXPECTATIONS_SET, DUE, "Ann", "agreed")
            .withKeyStatus(KeyStatus.INFORMED, DUE.plusDays(2), "Ann", "told at lunch");
    assertThat(hasty.keyStatus()).isEqualTo(KeyStatus.INFORMED);
    assertThat(PlanChecks.check(hasty, PlanPolicy.standard(), Plans.TODAY))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "STATUS_STEP_LEFT_OUT",
                "'Cartech' became expectations set on 2026-06-01, but this was not done before,"
                    + " inside: Agree on what we expect and offer"),
            tuple(
                "STATUS_STEP_LEFT_OUT",
                "'Cartech' became informed on 2026-06-03, but this was not done before, outside:"
                    + " Ask what the customer expects"));
    AccountPlan full =
        hasty.toBuilder()
            .putKeyStatusStep("expect-inside", DUE)
            .putKeyStatusStep("ask-customer", DUE)
            .build();
    assertThat(PlanChecks.check(full, PlanPolicy.standard(), Plans.TODAY)).isEmpty();
  }

  @Test
  void endsAKeyStatusWithoutLosingWhatWas() {
    AccountPlan withdrawn =
        Plans.faultless().build().withKeyStatus(KeyStatus.ENDED, DUE, "Eva", "they were sold");

    assertThat(PlanChecks.check(withdrawn, PlanPolicy.standard(), Plans.TODAY))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "PLAN_WITHOUT_KEY_STATUS",
                "'Cartech' is no key account any more, but its plan is draft; drop the plan or say"
                    + " what replaces it"));
    AccountPlan dropped = withdrawn.withStatus(PlanStatus.DROPPED, DUE, "Eva", "no key account");
    assertThat(PlanChecks.check(dropped, PlanPolicy.standard(), Plans.TODAY)).isEmpty();
    assertThat(dropped.withKeyStatus(KeyStatus.NOMINATED, DUE, "Ann", "bought back").keyStatus())
        .isEqualTo(KeyStatus.NOMINATED);
    AccountPlan.Builder ended = Plans.faultless();
    for (KeyStatus status : KeyStatus.values()) {
      if (status != KeyStatus.NOMINATED) {
        ended.addKeyStatusMoves(
            KeyStatus.Move.builder().status(status).day(DUE).by("Eva").why("as planned").build());
      }
    }
    assertThat(PlanChecks.check(ended.build(), PlanPolicy.standard(), Plans.TODAY))
        .filteredOn(finding -> finding.code().equals("STATUS_STEP_LEFT_OUT"))
        .hasSize(Arrays.stream(KeyStatus.values()).mapToInt(status -> status.steps().size()).sum());
  }

  @Test
  void namesEachStepOnceAndInFourLanguages() {
    List<KeyStatus.Step> steps =
        Arrays.stream(KeyStatus.values()).flatMap(status -> status.steps().stream()).toList();

    assertThat(steps).extracting(KeyStatus.Step::id).doesNotHaveDuplicates().hasSize(12);
    assertThat(steps)
        .allSatisfy(
            step -> assertThat(step.labels().texts().values()).doesNotHaveDuplicates().hasSize(4));
    assertThat(steps)
        .filteredOn(step -> step.side() == KeyStatus.Step.Side.OUTSIDE)
        .extracting(KeyStatus.Step::id)
        .containsExactly("ask-customer", "inform-customer", "explain-ending", "keep-promises");
  }

  @Test
  @Tag("R141")
  void asksOfAGoalWhyHowAndWhat() {
    AccountPlan plan = Plans.faultless().build();
    Goal goal = plan.goal("G1");
    assertThat(goal.why()).hasValue("they grow");
    assertThat(goal.how()).hasValue("with the joint lab");
    assertThat(goal.statement()).isEqualTo("Win a third more");
  }

  @Test
  void refusesPlansWithoutMeaning() {
    AccountPlan plan = Plans.faultless().build();

    assertThatThrownBy(() -> plan.goal("G9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no goal 'G9' among [G1, G2, G3]");
    assertThatThrownBy(() -> plan.toBuilder().version(0).build())
        .hasMessage("plan of 'Cartech' must have a version: 0");
    assertThatThrownBy(() -> plan.toBuilder().end(plan.start()).build())
        .hasMessage("plan of 'Cartech' must end after its start: 2026-01-01, 2026-01-01");
    assertThatThrownBy(() -> plan.toBuilder().putAnswer("gossip", "x").build())
        .hasMessage(
            "plan of 'Cartech' must answer sections among [situation, outlook, advice,"
                + " opportunities, strategy, people, risks]: 'gossip'");
    assertThatThrownBy(() -> plan.toBuilder().addGoals(plan.goals().get(0)).build())
        .hasMessage("plan of 'Cartech' must have each goal once: 'G1'");
    assertThatThrownBy(() -> plan.toBuilder().addActions(plan.actions().get(0)).build())
        .hasMessage("plan of 'Cartech' must have each action once: 'A1'");
    assertThatThrownBy(() -> plan.toBuilder().putWhiteSpace("margin", -1.0).build())
        .hasMessage("white space of measure 'margin' must be finite and not negative: -1.0");
    assertThatThrownBy(
            () -> plan.toBuilder().putWhiteSpace("margin", Double.POSITIVE_INFINITY).build())
        .hasMessage("white space of measure 'margin' must be finite and not negative: Infinity");
    assertThat(plan.toBuilder().putWhiteSpace("margin", 0.0).build().whiteSpace()).hasSize(2);
    assertThatThrownBy(() -> PlanAction.builder().id("").build())
        .hasMessage("action id must not be blank: ''");
    assertThatThrownBy(() -> new PlanTemplate("", PlanTemplate.full().sections()))
        .hasMessage("plan template id must not be blank: ''");
    assertThatThrownBy(() -> new PlanTemplate("own", ImmutableMap.<String, Labels>of()))
        .hasMessage("plan template 'own' must have a section");
    assertThat(plan.months()).isEqualTo(24);
    assertThat(plan.account()).isEqualTo(AccountId.of("Cartech"));
  }
}
