package org.openkam.examples.crm.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Goal;
import org.springframework.util.StringUtils;

/** The part of a plan that the page edits; the rest stays as it is. */
record PlanForm(
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable String vision,
    @Nullable Map<String, String> answers,
    @Nullable List<GoalForm> goals) {

  /** A goal; one without a statement is left out. */
  record GoalForm(
      @Nullable String id,
      @Nullable String statement,
      @Nullable String measure,
      @Nullable String unit,
      @Nullable Double baseline,
      @Nullable Double target,
      @Nullable LocalDate dueOn,
      @Nullable String owner) {
    private static final GoalForm EMPTY =
        new GoalForm(null, null, null, null, null, null, null, null);

    static GoalForm of(Goal goal) {
      return new GoalForm(
          goal.id(),
          goal.statement(),
          goal.measure().orElse(null),
          goal.unit().orElse(null),
          number(goal.baseline()),
          number(goal.target()),
          goal.dueOn().orElse(null),
          goal.owner().orElse(null));
    }

    private static @Nullable Double number(OptionalDouble value) {
      return value.isPresent() ? value.getAsDouble() : null;
    }

    private Goal over(Goal.Builder goal) {
      return goal.statement(StringUtils.hasText(statement) ? statement : "")
          .measure(text(measure))
          .unit(text(unit))
          .baseline(baseline == null ? OptionalDouble.empty() : OptionalDouble.of(baseline))
          .target(target == null ? OptionalDouble.empty() : OptionalDouble.of(target))
          .dueOn(Optional.ofNullable(dueOn))
          .owner(text(owner))
          .build();
    }
  }

  static PlanForm of(AccountPlan plan) {
    List<GoalForm> goals = new ArrayList<>(plan.goals().stream().map(GoalForm::of).toList());
    goals.add(GoalForm.EMPTY);
    return new PlanForm(plan.start(), plan.end(), plan.vision().orElse(""), plan.answers(), goals);
  }

  /** {@return the plan with what the page says} */
  AccountPlan over(AccountPlan plan) {
    AccountPlan.Builder next =
        plan.toBuilder().vision(text(vision)).answers(Map.of()).goals(List.of());
    if (start != null) {
      next.start(start);
    }
    if (end != null) {
      next.end(end);
    }
    if (answers != null) {
      answers.forEach(
          (section, answer) -> {
            if (StringUtils.hasText(answer)) {
              next.putAnswer(section, answer);
            }
          });
    }
    int number = 0;
    for (GoalForm goal : goals == null ? List.<GoalForm>of() : goals) {
      number++;
      if (StringUtils.hasText(goal.statement())) {
        String id = text(goal.id()).orElse("G" + number);
        next.addGoal(
            goal.over(
                plan.goalIds().contains(id) ? plan.goal(id).toBuilder() : Goal.builder().id(id)));
      }
    }
    return next.build();
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).filter(StringUtils::hasText);
  }
}
