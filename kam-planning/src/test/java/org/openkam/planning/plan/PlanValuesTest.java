package org.openkam.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Labels;
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
        .forEach(i -> items.add(new FeedbackItem("f" + i, "Ann", DUE, Optional.of(DUE))));
    IntStream.range(0, 3)
        .forEach(i -> items.add(new FeedbackItem("g" + i, "Ann", DUE, Optional.empty())));

    assertThat(FeedbackItem.closureRate(items.build())).hasValue(0.625); // 5 of 8
    assertThat(FeedbackItem.closureRate(ImmutableList.of())).isEmpty();
    assertThat(new FeedbackItem("x", "Ann", DUE, Optional.empty()).days(Plans.TODAY)).isEqualTo(29);
    assertThat(new FeedbackItem("x", "Ann", DUE, Optional.of(DUE.plusDays(3))).days(Plans.TODAY))
        .isEqualTo(3);
    assertThatThrownBy(() -> new FeedbackItem("x", "Ann", DUE, Optional.of(DUE.minusDays(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("feedback 'x' of 2026-06-01 cannot be closed before: 2026-05-31");
    assertThatThrownBy(() -> new FeedbackItem("", "Ann", DUE, Optional.empty()))
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
            QuarterBudget.builder()
                .start(YearMonth.of(2026, 10))
                .revenue(BigDecimal.TEN)
                .margin(BigDecimal.ONE.negate())
                .build()
                .cost())
        .isEqualByComparingTo("0");
  }

  @Test
  void refusesBudgetsWithoutMeaning() {
    QuarterBudget.Builder quarter = AccountBudgets.quarter(YearMonth.of(2026, 1), "1", "1");
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
    QuarterBudget good = quarter.otherCost(BigDecimal.ONE).build();
    assertThatThrownBy(
            () -> new AccountBudget(Currency.getInstance("EUR"), ImmutableList.of(good, good)))
        .hasMessage("budget must have each quarter once: 2026-01");
  }

  @Test
  @Tag("R146")
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
    assertThatThrownBy(() -> draft.withStatus(PlanStatus.ACTIVE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plan of 'Cartech' is DRAFT and cannot become: ACTIVE");
    AccountPlan closed =
        draft
            .withStatus(PlanStatus.PRESENTED)
            .withStatus(PlanStatus.APPROVED)
            .withStatus(PlanStatus.ACTIVE)
            .withStatus(PlanStatus.CLOSED);
    assertThat(closed.status()).isEqualTo(PlanStatus.CLOSED);
    assertThatThrownBy(() -> closed.withStatus(PlanStatus.DRAFT))
        .hasMessage("plan of 'Cartech' is CLOSED and cannot become: DRAFT");
    assertThatThrownBy(() -> draft.withStatus(PlanStatus.DRAFT))
        .hasMessage("plan of 'Cartech' is DRAFT and cannot become: DRAFT");
  }

  @Test
  @Tag("R141")
  void setsExpectationsBeforeTheCustomerHearsOfIt() {
    AccountPlan plan = Plans.faultless().build();

    assertThatThrownBy(() -> plan.withKeyStatus(KeyStatus.INFORMED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key status of 'Cartech' is NOMINATED and cannot become: INFORMED");
    assertThat(
            plan.withKeyStatus(KeyStatus.EXPECTATIONS_SET)
                .withKeyStatus(KeyStatus.INFORMED)
                .keyStatus())
        .isEqualTo(KeyStatus.INFORMED);
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
    assertThatThrownBy(() -> new PlanTemplate("", PlanTemplates.full().sections()))
        .hasMessage("plan template id must not be blank: ''");
    assertThatThrownBy(() -> new PlanTemplate("own", ImmutableMap.<String, Labels>of()))
        .hasMessage("plan template 'own' must have a section");
    assertThat(plan.months()).isEqualTo(24);
    assertThat(plan.account()).isEqualTo(AccountId.of("Cartech"));
  }
}
