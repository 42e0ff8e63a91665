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
import org.openkam.core.finding.Finding;
import org.openkam.core.finding.Severity;
import org.openkam.core.scorecard.Beneficiary;
import org.openkam.core.scorecard.TrafficLight;
import org.openkam.core.scorecard.TrafficLightBands;

final class PlanMonitorTest {
  @Test
  void showsHowFarEachGoalIsByTheDeclaredBands() {
    PlanMonitor monitor =
        new PlanMonitor(Plans.faultless().build(), new TrafficLightBands(0.5, 0.9));

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
                "GOAL_OFF_TRACK", Severity.WARNING, "goal 'G2' stands at 9; 25 % of the way to 6"),
            tuple("GOAL_NOT_MEASURED", Severity.INFO, "nobody knows how far goal 'G3' is"));
    assertThat(monitor.check(ImmutableMap.of("G1", 130_000.0, "G2", 6.0, "G3", 127_000.0)))
        .isEmpty();
  }

  @Test
  void knowsNoProgressWhereNothingShouldChange() {
    AccountPlan plan =
        Plans.faultless()
            .addGoals(Plans.goal("G4", GoalTerm.SHORT).baseline(5).target(5).build())
            .build();

    assertThat(
            new PlanMonitor(plan, TrafficLightBands.STANDARD)
                .progress(ImmutableMap.of("G4", 5.0))
                .get(3)
                .light())
        .isEqualTo(TrafficLight.UNKNOWN);
  }

  @Test
  void refusesGoalsItDoesNotKnowAndNumbersThatAreNone() {
    PlanMonitor monitor = new PlanMonitor(Plans.faultless().build(), TrafficLightBands.STANDARD);

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

    assertThat(PlanDiff.between(before, after))
        .extracting(PlanChange::toString)
        .containsExactly(
            "version: 1 -> 2",
            "goals.G1.target: 130000.0 -> 140000.0",
            "actions.A3 removed",
            "actions.A3.goal removed",
            "actions.A3.who removed",
            "actions.A3.how removed",
            "actions.A3.when removed",
            "commitments.call back added: Commitment[what=call back, dueOn=2026-06-30,"
                + " doneOn=Optional.empty]");
    assertThat(PlanDiff.between(before, before)).isEmpty();
    AccountPlan other = before.toBuilder().account(AccountId.of("Vicom")).build();
    assertThatThrownBy(() -> PlanDiff.between(before, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plans must be of one account: 'Cartech', 'Vicom'");
  }

  @Test
  void seesEveryFieldThatChanges() {
    AccountPlan before = Plans.faultless().build();
    AccountPlan after =
        before
            .withStatus(PlanStatus.PRESENTED)
            .withKeyStatus(KeyStatus.EXPECTATIONS_SET)
            .toBuilder()
            .start(Plans.START.plusDays(1))
            .end(before.end().plusDays(1))
            .vision("more")
            .putWhiteSpace("margin", 1.0)
            .goals(
                ImmutableList.of(
                    Plans.goal("G1", GoalTerm.LONG)
                        .statement("a")
                        .why("b")
                        .how("c")
                        .beneficiary(Beneficiary.BOTH)
                        .measure("d")
                        .unit("e")
                        .baseline(1)
                        .target(2)
                        .dueOn(Plans.TODAY)
                        .owner("f")
                        .agreement(CustomerConsent.NOT_ASKED)
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

    assertThat(PlanDiff.between(before, after))
        .extracting(PlanChange::path)
        .containsExactly(
            "start",
            "end",
            "status",
            "keyStatus",
            "vision",
            "goals.G1",
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
            "goals.G1.traces",
            "actions.A1",
            "actions.A1.goal",
            "actions.A1.who",
            "actions.A1.how",
            "actions.A1.when",
            "budget",
            "budget.2026-04.revenue",
            "budget.2026-04.margin",
            "budget.2026-04.cost",
            "service.fast repairs",
            "goals.G1.resources",
            "actions.A1.doneOn",
            "needs.a new system after the renovation of the hotel",
            "whiteSpace.margin",
            "entitlements.KEY",
            "reviews.2026-06-30",
            "feedback.too slow");
  }
}
