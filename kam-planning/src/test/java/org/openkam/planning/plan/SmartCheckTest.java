package org.openkam.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class SmartCheckTest {
  private static final LocalDate END = LocalDate.of(2027, 12, 31);

  @Test
  void passesAllLettersInsideTheWhiteSpace() {
    SmartCheck smart = check(goal().build(), OptionalDouble.of(50_000));

    assertThat(smart.passed()).isEqualTo(5);
    assertThat(smart.isSmart()).isTrue();
    assertThat(smart.verdicts())
        .isEqualTo(
            ImmutableMap.of(
                SmartCriterion.SPECIFIC, SmartVerdict.PASS,
                SmartCriterion.MEASURABLE, SmartVerdict.PASS,
                SmartCriterion.ACCEPTED, SmartVerdict.PASS,
                SmartCriterion.REALISTIC, SmartVerdict.PASS,
                SmartCriterion.TIME_BOUND, SmartVerdict.PASS));
  }

  @Test
  void isNotRealisticBeyondTheWhiteSpace() {
    SmartCheck smart = check(goal().target(200_000).build(), OptionalDouble.of(50_000));

    assertThat(smart.passed()).isEqualTo(4);
    assertThat(smart.isSmart()).isFalse();
    assertThat(realistic(smart)).isEqualTo(SmartVerdict.FAIL);
    assertThat(realistic(check(goal().target(150_000).build(), OptionalDouble.of(50_000))))
        .isEqualTo(SmartVerdict.PASS);
    assertThat(realistic(check(goal().target(150_001).build(), OptionalDouble.of(50_000))))
        .isEqualTo(SmartVerdict.FAIL);
  }

  @Test
  void takesTheShareOfTheBaselineWhereTheWhiteSpaceIsNotKnown() {
    assertThat(realistic(check(goal().target(150_000).build(), OptionalDouble.empty())))
        .isEqualTo(SmartVerdict.PASS);
    assertThat(realistic(check(goal().target(150_001).build(), OptionalDouble.empty())))
        .isEqualTo(SmartVerdict.FAIL);
    assertThat(realistic(check(goal().target(50_000).build(), OptionalDouble.empty())))
        .isEqualTo(SmartVerdict.PASS);
    assertThat(realistic(check(goal().target(49_999).build(), OptionalDouble.empty())))
        .isEqualTo(SmartVerdict.FAIL);
    assertThat(realistic(check(goal().baseline(-100).target(-150).build(), OptionalDouble.empty())))
        .isEqualTo(SmartVerdict.PASS);
    assertThat(realistic(check(goal().baseline(0).build(), OptionalDouble.empty())))
        .isEqualTo(SmartVerdict.NOT_CHECKABLE);
  }

  @Test
  void saysWhatCannotBeChecked() {
    Goal bare = Goal.builder().id("G1").statement("Grow").build();

    SmartCheck smart = check(bare, OptionalDouble.of(50_000));

    assertThat(smart.passed()).isZero();
    assertThat(smart.verdicts())
        .isEqualTo(
            ImmutableMap.of(
                SmartCriterion.SPECIFIC, SmartVerdict.FAIL,
                SmartCriterion.MEASURABLE, SmartVerdict.FAIL,
                SmartCriterion.ACCEPTED, SmartVerdict.NOT_CHECKABLE,
                SmartCriterion.REALISTIC, SmartVerdict.NOT_CHECKABLE,
                SmartCriterion.TIME_BOUND, SmartVerdict.FAIL));
    assertThat(bare.change()).isEmpty();
    assertThat(goal().target(OptionalDouble.empty()).build().change()).isEmpty();
  }

  @Test
  void needsAUnitAnAgreementAndADayWithinThePlan() {
    assertThat(verdict(goal().unit(Optional.empty()).build(), SmartCriterion.MEASURABLE))
        .isEqualTo(SmartVerdict.FAIL);
    assertThat(
            verdict(goal().agreement(CustomerConsent.NOT_AGREED).build(), SmartCriterion.ACCEPTED))
        .isEqualTo(SmartVerdict.FAIL);
    assertThat(verdict(goal().dueOn(END).build(), SmartCriterion.TIME_BOUND))
        .isEqualTo(SmartVerdict.PASS);
    assertThat(verdict(goal().dueOn(END.plusDays(1)).build(), SmartCriterion.TIME_BOUND))
        .isEqualTo(SmartVerdict.FAIL);
    assertThat(verdict(goal().dueOn(Plans.START).build(), SmartCriterion.TIME_BOUND))
        .isEqualTo(SmartVerdict.PASS);
    assertThat(verdict(goal().dueOn(Plans.START.minusDays(1)).build(), SmartCriterion.TIME_BOUND))
        .isEqualTo(SmartVerdict.FAIL);
  }

  @Test
  void readsTheWhiteSpaceOfTheMeasureFromThePlan() {
    AccountPlan plan = Plans.faultless().build();

    assertThat(realistic(plan.smart(goal().target(151_000).build(), PlanPolicy.standard())))
        .isEqualTo(SmartVerdict.FAIL);
    // nobody knows the room for this measure, and 51 % is more than half
    Goal other = goal().measure("margin").target(151_000).build();
    assertThat(realistic(plan.smart(other, PlanPolicy.standard()))).isEqualTo(SmartVerdict.FAIL);
    assertThat(realistic(plan.smart(other, PlanPolicy.builder().largestChange(0.51).build())))
        .isEqualTo(SmartVerdict.PASS);
  }

  @Test
  void refusesGoalsAndPoliciesWithoutMeaning() {
    assertThatThrownBy(() -> goal().id(" ").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("goal id must not be blank: ' '");
    assertThatThrownBy(() -> goal().statement("").build())
        .hasMessage("goal 'G1' must have a statement: ''");
    assertThatThrownBy(() -> goal().baseline(Double.NaN).build())
        .hasMessage("goal 'G1' must have a finite baseline: OptionalDouble[NaN]");
    assertThatThrownBy(() -> goal().target(Double.POSITIVE_INFINITY).build())
        .hasMessage("goal 'G1' must have a finite target: OptionalDouble[Infinity]");
    assertThatThrownBy(() -> PlanPolicy.builder().minMonths(0).build())
        .hasMessage("plan policy must have 1 <= shortest <= longest horizon: 0, 36");
    assertThatThrownBy(() -> PlanPolicy.builder().minMonths(37).build())
        .hasMessage("plan policy must have 1 <= shortest <= longest horizon: 37, 36");
    assertThatThrownBy(() -> PlanPolicy.builder().largestChange(0).build())
        .hasMessage("plan policy must allow a finite change above zero: 0.0");
    assertThatThrownBy(() -> PlanPolicy.builder().largestChange(Double.POSITIVE_INFINITY).build())
        .hasMessage("plan policy must allow a finite change above zero: Infinity");
  }

  private static Goal.Builder goal() {
    return Plans.goal("G1", GoalTerm.SHORT);
  }

  private static SmartCheck check(Goal goal, OptionalDouble room) {
    return SmartCheck.of(goal, Plans.START, END, room, PlanPolicy.standard());
  }

  private static SmartVerdict realistic(SmartCheck smart) {
    return verdict(smart, SmartCriterion.REALISTIC);
  }

  private static SmartVerdict verdict(Goal goal, SmartCriterion letter) {
    return verdict(check(goal, OptionalDouble.of(50_000)), letter);
  }

  private static SmartVerdict verdict(SmartCheck smart, SmartCriterion letter) {
    return smart.verdicts().getOrDefault(letter, SmartVerdict.NOT_CHECKABLE);
  }
}
