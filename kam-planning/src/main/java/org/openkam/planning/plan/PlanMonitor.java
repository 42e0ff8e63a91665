package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.openkam.core.account.Account;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.numeric.Rounding;
import org.openkam.core.scorecard.TrafficLight;

/**
 * Compares a plan with what came about: with the whole way to each target, or with where each goal
 * should be on a day by its {@link GoalPath}.
 *
 * @param plan the plan
 * @param bands from which share of the way that should be gone a goal is amber, and from which
 *     green
 */
public record PlanMonitor(AccountPlan plan, TrafficLight.Bands bands) {
  /**
   * Returns the progress of every goal against the whole way to its target.
   *
   * @param actuals the value reached so far by the id of the goal, finite
   * @return one progress a goal, in the order of the plan
   * @throws IllegalArgumentException if a goal is unknown or a value not finite
   */
  public ImmutableList<GoalProgress> progress(Map<String, Double> actuals) {
    return progress(actuals, Optional.empty());
  }

  /**
   * Returns the progress of every goal against where it should be on a day.
   *
   * @param actuals the value reached so far by the id of the goal, finite
   * @param day the day at whose end the values were reached
   * @return one progress a goal, in the order of the plan; the light of a goal without a due day is
   *     unknown
   * @throws IllegalArgumentException if a goal is unknown or a value not finite
   */
  public ImmutableList<GoalProgress> progress(Map<String, Double> actuals, LocalDate day) {
    return progress(actuals, Optional.of(day));
  }

  private ImmutableList<GoalProgress> progress(
      Map<String, Double> actuals, Optional<LocalDate> day) {
    checkArgument(
        plan.goalIds().containsAll(actuals.keySet()),
        "no goal %s among %s",
        Sets.difference(actuals.keySet(), plan.goalIds()),
        plan.goalIds());
    return plan.goals().stream()
        .map(goal -> progress(goal, find(actuals, goal), expected(goal, day)))
        .collect(toImmutableList());
  }

  /**
   * Reads the values of the goals that are {@linkplain Goal#reads() tied to a measure}, such as the
   * deals that were won.
   *
   * @param accounts the accounts as known on the day, among them that of the plan
   * @return the value by the id of the goal; a goal that is not tied or not measured is left out
   * @throws IllegalArgumentException if the account of the plan is not among the accounts
   */
  public ImmutableMap<String, Double> actuals(AccountsAsOf accounts) {
    int row = accounts.accounts().stream().map(Account::id).toList().indexOf(plan.account());
    checkArgument(row >= 0, "account of the plan must be among the accounts: '%s'", plan.account());
    ImmutableMap.Builder<String, Double> actuals = ImmutableMap.builder();
    for (Goal goal : plan.goals()) {
      goal.reads()
          .ifPresent(
              measure ->
                  accounts
                      .read(measure)
                      .find(row)
                      .ifPresent(value -> actuals.put(goal.id(), value)));
    }
    return actuals.buildOrThrow();
  }

  private static OptionalDouble find(Map<String, Double> actuals, Goal goal) {
    if (!actuals.containsKey(goal.id())) {
      return OptionalDouble.empty();
    }
    double actual = actuals.getOrDefault(goal.id(), 0.0);
    checkArgument(
        Double.isFinite(actual), "actual value of goal '%s' must be finite: %s", goal.id(), actual);
    return OptionalDouble.of(actual);
  }

  private OptionalDouble expected(Goal goal, Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return OptionalDouble.of(1);
    }
    return goal.dueOn().isEmpty() || goal.dueOn().get().isBefore(plan.start())
        ? OptionalDouble.empty()
        : OptionalDouble.of(goal.path().expected(plan.start(), goal.dueOn().get(), day.get()));
  }

  private GoalProgress progress(Goal goal, OptionalDouble actual, OptionalDouble expected) {
    OptionalDouble achievement = achievement(goal, actual);
    return GoalProgress.builder()
        .account(plan.account())
        .goal(goal)
        .actual(actual)
        .achievement(achievement)
        .expected(expected)
        .light(bands.light(againstExpected(achievement, expected)))
        .build();
  }

  /** Where nothing should be gone yet, not to go back is all of it. */
  private static OptionalDouble againstExpected(
      OptionalDouble achievement, OptionalDouble expected) {
    if (achievement.isEmpty() || expected.isEmpty()) {
      return OptionalDouble.empty();
    }
    double share = expected.getAsDouble();
    return share > 0
        ? OptionalDouble.of(achievement.getAsDouble() / share)
        : OptionalDouble.of(achievement.getAsDouble() >= 0 ? 1 : 0);
  }

  private static OptionalDouble achievement(Goal goal, OptionalDouble actual) {
    double way = goal.change().orElse(0);
    return actual.isEmpty() || way == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((actual.getAsDouble() - goal.baseline().orElseThrow()) / way);
  }

  /**
   * Finds the goals that need attention, against the whole way to the target.
   *
   * @param actuals the value reached so far by the id of the goal, finite
   * @return GOAL_OFF_TRACK for each goal on red, GOAL_NOT_MEASURED for each that is not known
   */
  public ImmutableList<Finding> check(Map<String, Double> actuals) {
    return findings(progress(actuals));
  }

  /**
   * Finds the goals that need attention on a day.
   *
   * @param actuals the value reached so far by the id of the goal, finite
   * @param day the day at whose end the values were reached
   * @return GOAL_BEHIND for each goal on red, GOAL_NOT_MEASURED for each that is not known
   */
  public ImmutableList<Finding> check(Map<String, Double> actuals, LocalDate day) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (GoalProgress progress : progress(actuals, day)) {
      if (progress.light() == TrafficLight.RED) {
        findings.add(
            Finding.warning(
                "GOAL_BEHIND",
                plan.account().value(),
                "goal '{goal}' stands at {actual} on {day} and should be at {expected} on the way"
                    + " to {target}",
                ImmutableMap.of(
                    "goal", progress.goal().id(),
                    "actual", progress.actual().orElseThrow(),
                    "day", day,
                    "expected", progress.expectedValue().orElseThrow(),
                    "target", progress.goal().target().orElseThrow())));
      } else if (progress.light() == TrafficLight.UNKNOWN) {
        findings.add(notMeasured(progress));
      }
    }
    return findings.build();
  }

  private ImmutableList<Finding> findings(List<GoalProgress> all) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (GoalProgress progress : all) {
      if (progress.light() == TrafficLight.RED) {
        findings.add(
            Finding.warning(
                "GOAL_OFF_TRACK",
                plan.account().value(),
                "goal '{goal}' stands at {actual}; {percent} % of the way to {target}",
                ImmutableMap.of(
                    "goal", progress.goal().id(),
                    "actual", progress.actual().orElseThrow(),
                    "percent", Rounding.percent(progress.achievement().orElseThrow()),
                    "target", progress.goal().target().orElseThrow())));
      } else if (progress.light() == TrafficLight.UNKNOWN) {
        findings.add(notMeasured(progress));
      }
    }
    return findings.build();
  }

  private Finding notMeasured(GoalProgress progress) {
    return Finding.info(
        "GOAL_NOT_MEASURED",
        plan.account().value(),
        "nobody knows how far goal '{goal}' is",
        ImmutableMap.of("goal", progress.goal().id()));
  }

  /**
   * Adds up the goals of several accounts that have the same measure and unit, such as revenue in
   * EUR; for measures that may be added, which shares may not.
   *
   * @param progress the progress of goals of any plans
   * @return one sum a measure and unit, in the order of their names; goals without a measure, a
   *     number or a due day are left out and counted nowhere
   */
  public static ImmutableList<RollUp> rollUp(List<GoalProgress> progress) {
    Map<String, RollUp> sums = new TreeMap<>();
    for (GoalProgress each : progress) {
      if (each.goal().measure().isPresent() && each.expectedValue().isPresent()) {
        RollUp one = RollUp.of(each);
        sums.merge(one.measure() + " " + one.unit(), one, RollUp::plus);
      }
    }
    return ImmutableList.copyOf(sums.values());
  }

  /** What goals of several accounts come to together. */
  @Value.Immutable
  public abstract static class RollUp {
    RollUp() {}

    static Builder builder() {
      return new Builder();
    }

    /** {@return what is measured} */
    public abstract String measure();

    /** {@return its unit, empty where none was given} */
    public abstract String unit();

    /** {@return the sum of the targets} */
    public abstract double target();

    /** {@return the sum of what should be reached by the day, of the measured goals} */
    public abstract double expected();

    /** {@return the sum of what is reached, of the measured goals} */
    public abstract double actual();

    /** {@return how many goals there are} */
    public abstract int goals();

    /** {@return how many of them were measured} */
    public abstract int measured();

    static RollUp of(GoalProgress progress) {
      boolean isMeasured = progress.actual().isPresent();
      return builder()
          .measure(progress.goal().measure().orElseThrow())
          .unit(progress.goal().unit().orElse(""))
          .target(progress.goal().target().orElseThrow())
          .expected(isMeasured ? progress.expectedValue().orElseThrow() : 0)
          .actual(progress.actual().orElse(0))
          .goals(1)
          .measured(isMeasured ? 1 : 0)
          .build();
    }

    RollUp plus(RollUp other) {
      return builder()
          .from(this)
          .target(target() + other.target())
          .expected(expected() + other.expected())
          .actual(actual() + other.actual())
          .goals(goals() + other.goals())
          .measured(measured() + other.measured())
          .build();
    }

    static final class Builder extends ImmutableRollUp.Builder {
      Builder() {}
    }
  }
}
