package org.openkam.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.fields.Fields;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measures;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.core.scorecard.TrafficLight;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;

final class PlanMonitorTest {
  @Test
  void showsHowFarEachGoalIsByTheDeclaredBands() {
    PlanMonitor monitor =
        new PlanMonitor(Plans.faultless().build(), new TrafficLight.Bands(0.5, 0.9));

    ImmutableList<GoalProgress> progress =
        monitor.progress(ImmutableMap.of("G1", 118_000.0, "G2", 9.0));

    // G1: 18,000 of 30,000; G2: from 10 to 9 on the way to 6; G3 was not measured
    assertThat(progress)
        .extracting(GoalProgress::achievement, GoalProgress::light)
        .containsExactly(
            tuple(OptionalDouble.of(0.6), TrafficLight.AMBER),
            tuple(OptionalDouble.of(0.25), TrafficLight.RED),
            tuple(OptionalDouble.empty(), TrafficLight.UNKNOWN));
    assertThat(monitor.check(ImmutableMap.of("G1", 118_000.0, "G2", 9.0)))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "GOAL_OFF_TRACK",
                Finding.Severity.WARNING,
                "goal 'G2' stands at 9; 25 % of the way to 6"),
            tuple("GOAL_NOT_MEASURED", Finding.Severity.INFO, "nobody knows how far goal 'G3' is"));
    assertThat(monitor.check(ImmutableMap.of("G1", 130_000.0, "G2", 6.0, "G3", 39.0))).isEmpty();
  }

  @Test
  void knowsNoProgressWhereNothingShouldChange() {
    AccountPlan plan =
        Plans.faultless()
            .addGoals(Plans.goal("G4", Goal.Term.SHORT).baseline(5).target(5).build())
            .build();

    assertThat(
            new PlanMonitor(plan, TrafficLight.Bands.STANDARD)
                .progress(ImmutableMap.of("G4", 5.0))
                .get(3)
                .light())
        .isEqualTo(TrafficLight.UNKNOWN);
  }

  @Test
  void refusesGoalsItDoesNotKnowAndNumbersThatAreNone() {
    PlanMonitor monitor = new PlanMonitor(Plans.faultless().build(), TrafficLight.Bands.STANDARD);

    assertThatThrownBy(() -> monitor.progress(ImmutableMap.of("G9", 1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no goal [G9] among [G1, G2, G3]");
    assertThatThrownBy(() -> monitor.progress(ImmutableMap.of("G1", Double.NaN)))
        .hasMessage("actual value of goal 'G1' must be finite: NaN");
  }

  @Test
  void tellsTwoVersionsApart() {
    AccountPlan before = Plans.faultless().build();
    AccountPlan after =
        before.toBuilder()
            .version(2)
            .goals(
                ImmutableList.of(
                    before.goals().get(0).toBuilder().target(140_000).build(),
                    before.goals().get(1),
                    before.goals().get(2)))
            .actions(before.actions().subList(0, 2))
            .addCommitments(new Commitment("call back", Plans.TODAY, Optional.empty()))
            .build();

    assertThat(after.changesSince(before))
        .extracting(Fields.Change::toString)
        .containsExactly(
            "version: 1 -> 2",
            "goals.G1.target: 130000 -> 140000",
            "actions.A3.id removed",
            "actions.A3.goal removed",
            "actions.A3.what removed",
            "actions.A3.who removed",
            "actions.A3.how removed",
            "actions.A3.when removed",
            "commitments.call back.what added: call back",
            "commitments.call back.dueOn added: 2026-06-30");
    assertThat(before.changesSince(before)).isEmpty();
    AccountPlan other = before.toBuilder().account(AccountId.of("Vicom")).build();
    assertThatThrownBy(() -> other.changesSince(before))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plans must be of one account: 'Cartech', 'Vicom'");
  }

  @Test
  void seesEveryFieldThatChanges() {
    AccountPlan before = Plans.faultless().budget(Plans.AccountBudgets.twoQuarters()).build();
    AccountPlan after =
        before
            .withStatus(PlanStatus.PRESENTED, Plans.TODAY, "Ann", "ready")
            .withKeyStatus(KeyStatus.EXPECTATIONS_SET, Plans.TODAY, "Ann", "agreed")
            .toBuilder()
            .start(Plans.START.plusDays(1))
            .end(before.end().plusDays(1))
            .putKeyStatusStep("name-manager", Plans.TODAY)
            .vision("more")
            .putWhiteSpace("margin", 1.0)
            .goals(
                ImmutableList.of(
                    Plans.goal("G1", Goal.Term.LONG)
                        .statement("a")
                        .why("b")
                        .how("c")
                        .beneficiary(Scorecard.Beneficiary.BOTH)
                        .measure("d")
                        .unit("e")
                        .baseline(1)
                        .target(2)
                        .direction(Goal.Direction.INCREASE)
                        .dueOn(Plans.TODAY)
                        .owner("f")
                        .agreement(Goal.Consent.NOT_ASKED)
                        .resources("g")
                        .addTraces("S1")
                        .build(),
                    before.goals().get(1),
                    before.goals().get(2)))
            .actions(
                ImmutableList.of(
                    Plans.action("A1", "G2")
                        .what("h")
                        .who("i")
                        .how("j")
                        .when(Plans.TODAY)
                        .doneOn(Plans.TODAY)
                        .build(),
                    before.actions().get(1),
                    before.actions().get(2)))
            .budget(
                new AccountBudget(
                    Currency.getInstance("USD"),
                    before.budget().orElseThrow().quarters().subList(0, 1)))
            .addNeeds(Plans.renovation().build())
            .service(
                ServiceConcept.builder()
                    .putProcess("fast repairs", "Ben")
                    .putEntitlement("KEY", "discounts")
                    .build())
            .addReviews(new PlanReview(Plans.TODAY, Optional.empty()))
            .addFeedback(
                FeedbackItem.builder().what("too slow").owner("Ann").raisedOn(Plans.TODAY).build())
            .build();

    assertThat(after.changesSince(before))
        .extracting(Fields.Change::path)
        .containsExactly(
            "start",
            "end",
            "vision",
            "goals.G1.statement",
            "goals.G1.why",
            "goals.G1.how",
            "goals.G1.term",
            "goals.G1.beneficiary",
            "goals.G1.measure",
            "goals.G1.unit",
            "goals.G1.baseline",
            "goals.G1.target",
            "goals.G1.dueOn",
            "goals.G1.owner",
            "goals.G1.agreement",
            "actions.A1.goal",
            "actions.A1.what",
            "actions.A1.who",
            "actions.A1.how",
            "actions.A1.when",
            "budget.currency",
            "budget.quarters.2026-04.start",
            "budget.quarters.2026-04.revenue",
            "budget.quarters.2026-04.margin",
            "budget.quarters.2026-04.hours",
            "budget.quarters.2026-04.hourlyRate",
            "budget.quarters.2026-04.otherCost",
            "service.processes.fast repairs",
            "statusMoves.2026-06-30 PRESENTED.status",
            "statusMoves.2026-06-30 PRESENTED.day",
            "statusMoves.2026-06-30 PRESENTED.by",
            "statusMoves.2026-06-30 PRESENTED.why",
            "keyStatusMoves.2026-06-30 EXPECTATIONS_SET.status",
            "keyStatusMoves.2026-06-30 EXPECTATIONS_SET.day",
            "keyStatusMoves.2026-06-30 EXPECTATIONS_SET.by",
            "keyStatusMoves.2026-06-30 EXPECTATIONS_SET.why",
            "keyStatusSteps.name-manager",
            "goals.G1.direction",
            "goals.G1.resources",
            "goals.G1.traces.S1",
            "actions.A1.doneOn",
            "whiteSpace.margin",
            "needs.a new system after the renovation of the hotel.what",
            "needs.a new system after the renovation of the hotel.expectedOn",
            "needs.a new system after the renovation of the hotel.source.source",
            "service.entitlements.KEY[0]",
            "reviews.2026-06-30.presentedOn",
            "feedback.too slow.what",
            "feedback.too slow.owner",
            "feedback.too slow.raisedOn");
  }

  @Test
  void holdsAGoalAgainstWhereItShouldBeOnTheDay() {
    // the plan starts on 2026-01-01; 181 of the 365 days to the end of 2026 are gone
    Goal straight =
        Plans.goal("S", Goal.Term.SHORT)
            .measure("revenue")
            .unit("EUR")
            .baseline(0)
            .target(365)
            .dueOn(LocalDate.of(2026, 12, 31))
            .build();
    Goal stepped =
        straight.toBuilder()
            .id("T")
            .path(GoalPath.stepped(Map.of(LocalDate.of(2026, 7, 1), 0.5)))
            .build();
    Goal endless = straight.toBuilder().id("E").dueOn(Optional.empty()).build();
    Goal before = straight.toBuilder().id("B").dueOn(Plans.START.minusDays(1)).build();
    PlanMonitor monitor =
        new PlanMonitor(
            Plans.faultless().goals(List.of(straight, stepped, endless, before)).build(),
            new TrafficLight.Bands(0.5, 0.9));
    Map<String, Double> actuals = Map.of("S", 90.0, "T", -1.0, "E", 365.0, "B", 365.0);
    LocalDate day = LocalDate.of(2026, 6, 30);

    ImmutableList<GoalProgress> progress = monitor.progress(actuals, day);

    assertThat(progress)
        .extracting(GoalProgress::expectedValue, GoalProgress::light)
        .containsExactly(
            // 90 of 181 is less than half
            tuple(OptionalDouble.of(181.0), TrafficLight.RED),
            tuple(OptionalDouble.of(0.0), TrafficLight.RED),
            tuple(OptionalDouble.empty(), TrafficLight.UNKNOWN),
            tuple(OptionalDouble.empty(), TrafficLight.UNKNOWN));
    assertThat(monitor.progress(Map.of("S", 90.5, "T", 0.0), day))
        .extracting(GoalProgress::light)
        .startsWith(TrafficLight.AMBER, TrafficLight.GREEN);
    assertThat(monitor.check(actuals, day))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "GOAL_BEHIND",
                Finding.Severity.WARNING,
                "goal 'S' stands at 90 on 2026-06-30 and should be at 181 on the way to 365"),
            tuple(
                "GOAL_BEHIND",
                Finding.Severity.WARNING,
                "goal 'T' stands at -1 on 2026-06-30 and should be at 0 on the way to 365"),
            tuple("GOAL_NOT_MEASURED", Finding.Severity.INFO, "nobody knows how far goal 'E' is"),
            tuple("GOAL_NOT_MEASURED", Finding.Severity.INFO, "nobody knows how far goal 'B' is"));
    assertThat(monitor.check(Map.of("S", 365.0, "T", 365.0), LocalDate.of(2026, 12, 31)))
        .extracting(Finding::code)
        .containsOnly("GOAL_NOT_MEASURED");
  }

  @Test
  void readsGoalsThatAreTiedToDeals() {
    Goal won =
        Plans.goal("W", Goal.Term.SHORT)
            .reads(Measures.series("deals-won").sum())
            .baseline(0)
            .target(100)
            .build();
    Goal asked = won.toBuilder().id("A").reads(Optional.empty()).build();
    Goal unknown = won.toBuilder().id("U").reads(Measures.figure("size")).build();
    AccountPlan plan = Plans.faultless().goals(List.of(won, asked, unknown)).build();
    PlanMonitor monitor = new PlanMonitor(plan, TrafficLight.Bands.STANDARD);
    Account account =
        Account.builder()
            .id(plan.account())
            .putTransaction(
                "deals-won",
                Transactions.of(
                    List.of(
                        new Transaction(LocalDate.of(2026, 2, 3), 30, "EUR"),
                        new Transaction(LocalDate.of(2026, 5, 3), 40, "EUR"),
                        new Transaction(LocalDate.of(2026, 8, 3), 50, "EUR"))))
            .build();
    Account other = Account.builder().id(AccountId.of("other")).putFigure("size", 9).build();
    LocalDate day = LocalDate.of(2026, 6, 30);

    assertThat(monitor.actuals(AccountsAsOf.of(List.of(other, account), day)))
        .containsExactly(entry("W", 70.0));
    assertThatThrownBy(() -> monitor.actuals(AccountsAsOf.of(List.of(other), day)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("account of the plan must be among the accounts: 'Cartech'");
  }

  @Test
  void rollsUpGoalsOfSeveralAccounts() {
    Goal revenue =
        Plans.goal("R", Goal.Term.SHORT)
            .measure("revenue")
            .unit("EUR")
            .baseline(100)
            .target(200)
            .dueOn(LocalDate.of(2026, 12, 31))
            .path(GoalPath.stepped(Map.of(LocalDate.of(2026, 3, 1), 0.5)))
            .build();
    Goal dollars = revenue.toBuilder().id("D").unit("USD").build();
    Goal unnamed = revenue.toBuilder().id("U").measure(Optional.empty()).build();
    AccountPlan cartech = Plans.faultless().goals(List.of(revenue, dollars, unnamed)).build();
    AccountPlan vicom =
        cartech.toBuilder()
            .account(AccountId.of("Vicom"))
            .goals(List.of(revenue.toBuilder().target(500).build(), dollars))
            .build();
    LocalDate day = LocalDate.of(2026, 6, 30);
    List<GoalProgress> all =
        Stream.of(
                new PlanMonitor(cartech, TrafficLight.Bands.STANDARD)
                    .progress(Map.of("R", 140.0, "U", 1.0), day),
                new PlanMonitor(vicom, TrafficLight.Bands.STANDARD)
                    .progress(Map.of("R", 350.0, "D", 90.0), day))
            .flatMap(List::stream)
            .toList();

    assertThat(all).extracting(GoalProgress::account).contains(AccountId.of("Vicom"));
    // 150 and 300 should be there
    assertThat(PlanMonitor.rollUp(all))
        .containsExactly(
            PlanMonitor.RollUp.builder()
                .measure("revenue")
                .unit("EUR")
                .target(700)
                .expected(450)
                .actual(490)
                .goals(2)
                .measured(2)
                .build(),
            PlanMonitor.RollUp.builder()
                .measure("revenue")
                .unit("USD")
                .target(400)
                .expected(150)
                .actual(90)
                .goals(2)
                .measured(1)
                .build());
  }
}
