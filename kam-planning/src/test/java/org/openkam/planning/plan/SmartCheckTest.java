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
                SmartCheck.Criterion.SPECIFIC, SmartCheck.Verdict.PASS,
                SmartCheck.Criterion.MEASURABLE, SmartCheck.Verdict.PASS,
                SmartCheck.Criterion.ACCEPTED, SmartCheck.Verdict.PASS,
                SmartCheck.Criterion.REALISTIC, SmartCheck.Verdict.PASS,
                SmartCheck.Criterion.TIME_BOUND, SmartCheck.Verdict.PASS));
  }

  @Test
  void isNotRealisticBeyondTheWhiteSpace() {
    SmartCheck smart = check(goal().target(200_000).build(), OptionalDouble.of(50_000));

    assertThat(smart.passed()).isEqualTo(4);
    assertThat(smart.isSmart()).isFalse();
    assertThat(realistic(smart)).isEqualTo(SmartCheck.Verdict.FAIL);
    assertThat(realistic(check(goal().target(150_000).build(), OptionalDouble.of(50_000))))
        .isEqualTo(SmartCheck.Verdict.PASS);
    assertThat(realistic(check(goal().target(150_001).build(), OptionalDouble.of(50_000))))
        .isEqualTo(SmartCheck.Verdict.FAIL);
  }

  @Test
  void takesTheShareOfTheBaselineWhereTheWhiteSpaceIsNotKnown() {
    assertThat(realistic(check(goal().target(150_000).build(), OptionalDouble.empty())))
        .isEqualTo(SmartCheck.Verdict.PASS);
    assertThat(realistic(check(goal().target(150_001).build(), OptionalDouble.empty())))
        .isEqualTo(SmartCheck.Verdict.FAIL);
    assertThat(realistic(check(goal().target(50_000).build(), OptionalDouble.empty())))
        .isEqualTo(SmartCheck.Verdict.PASS);
    assertThat(realistic(check(goal().target(49_999).build(), OptionalDouble.empty())))
        .isEqualTo(SmartCheck.Verdict.FAIL);
    assertThat(realistic(check(goal().baseline(-100).target(-150).build(), OptionalDouble.empty())))
        .isEqualTo(SmartCheck.Verdict.PASS);
    assertThat(realistic(check(goal().baseline(0).build(), OptionalDouble.empty())))
        .isEqualTo(SmartCheck.Verdict.NOT_CHECKABLE);
  }

  @Test
  void saysWhatCannotBeChecked() {
    Goal bare = Goal.builder().id("G1").statement("Grow").build();

    SmartCheck smart = check(bare, OptionalDouble.of(50_000));

    assertThat(smart.passed()).isZero();
    assertThat(smart.verdicts())
        .isEqualTo(
            ImmutableMap.of(
                SmartCheck.Criterion.SPECIFIC, SmartCheck.Verdict.FAIL,
                SmartCheck.Criterion.MEASURABLE, SmartCheck.Verdict.FAIL,
                SmartCheck.Criterion.ACCEPTED, SmartCheck.Verdict.NOT_CHECKABLE,
                SmartCheck.Criterion.REALISTIC, SmartCheck.Verdict.NOT_CHECKABLE,
                SmartCheck.Criterion.TIME_BOUND, SmartCheck.Verdict.FAIL));
    assertThat(bare.change()).isEmpty();
    assertThat(goal().target(OptionalDouble.empty()).build().change()).isEmpty();
  }

  @Test
  void needsAUnitAnAgreementAndADayWithinThePlan() {
    assertThat(verdict(goal().unit(Optional.empty()).build(), SmartCheck.Criterion.MEASURABLE))
        .isEqualTo(SmartCheck.Verdict.FAIL);
    assertThat(
            verdict(
                goal().agreement(Goal.Consent.NOT_AGREED).build(), SmartCheck.Criterion.ACCEPTED))
        .isEqualTo(SmartCheck.Verdict.FAIL);
    assertThat(verdict(goal().dueOn(END).build(), SmartCheck.Criterion.TIME_BOUND))
        .isEqualTo(SmartCheck.Verdict.PASS);
    assertThat(verdict(goal().dueOn(END.plusDays(1)).build(), SmartCheck.Criterion.TIME_BOUND))
        .isEqualTo(SmartCheck.Verdict.FAIL);
    assertThat(verdict(goal().dueOn(Plans.START).build(), SmartCheck.Criterion.TIME_BOUND))
        .isEqualTo(SmartCheck.Verdict.PASS);
    assertThat(
            verdict(
                goal().dueOn(Plans.START.minusDays(1)).build(), SmartCheck.Criterion.TIME_BOUND))
        .isEqualTo(SmartCheck.Verdict.FAIL);
  }

  @Test
  void readsTheWhiteSpaceOfTheMeasureFromThePlan() {
    AccountPlan plan = Plans.faultless().build();

    assertThat(realistic(plan.smart(goal().target(151_000).build(), PlanPolicy.standard())))
        .isEqualTo(SmartCheck.Verdict.FAIL);
    // nobody knows the room for this measure, and 51 % is more than half
    Goal other = goal().measure("margin").target(151_000).build();
    assertThat(realistic(plan.smart(other, PlanPolicy.standard())))
        .isEqualTo(SmartCheck.Verdict.FAIL);
    assertThat(realistic(plan.smart(other, PlanPolicy.builder().largestChange(0.51).build())))
        .isEqualTo(SmartCheck.Verdict.PASS);
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
    return Plans.goal("G1", Goal.Term.SHORT);
  }

  private static SmartCheck check(Goal goal, OptionalDouble room) {
    return SmartCheck.of(goal, Plans.START, END, room, PlanPolicy.standard());
  }

  private static SmartCheck.Verdict realistic(SmartCheck smart) {
    return verdict(smart, SmartCheck.Criterion.REALISTIC);
  }

  private static SmartCheck.Verdict verdict(Goal goal, SmartCheck.Criterion letter) {
    return verdict(check(goal, OptionalDouble.of(50_000)), letter);
  }

  private static SmartCheck.Verdict verdict(SmartCheck smart, SmartCheck.Criterion letter) {
    return smart.verdicts().getOrDefault(letter, SmartCheck.Verdict.NOT_CHECKABLE);
  }
}
