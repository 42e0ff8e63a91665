package org.openkam.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.fields.Fields;
import org.openkam.core.finding.Finding;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.core.scorecard.TrafficLight;

final class PlanMonitorTest {
  @Test
  void showsHowFarEachGoalIsByTheDeclaredBands() {
    PlanMonitor monitor =
        new PlanMonitor(Plans.faultless().build(), new TrafficLight.Bands(0.5, 0.9));

    ImmutableList<PlanMonitor.GoalProgress> progress =
        monitor.progress(ImmutableMap.of("G1", 118_000.0, "G2", 9.0));

    // G1: 18,000 of 30,000; G2: from 10 to 9 on the way to 6; G3 was not measured
    assertThat(progress)
        .extracting(PlanMonitor.GoalProgress::achievement, PlanMonitor.GoalProgress::light)
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
            .addFeedback(new FeedbackItem("too slow", "Ann", Plans.TODAY, Optional.empty()))
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
}
