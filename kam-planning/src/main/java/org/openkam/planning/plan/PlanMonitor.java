package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.OptionalDouble;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.Rounding;
import org.openkam.core.scorecard.TrafficLight;

/**
 * Holds a plan against what came about.
 *
 * @param plan the plan
 * @param bands from which share of the way to the target on a goal is amber, and from which green
 */
public record PlanMonitor(AccountPlan plan, TrafficLight.Bands bands) {
  /**
   * Returns the progress of every goal.
   *
   * @param actuals the value reached so far by the id of the goal, finite
   * @return one progress a goal, in the order of the plan
   * @throws IllegalArgumentException if a goal is unknown or a value not finite
   */
  public ImmutableList<GoalProgress> progress(Map<String, Double> actuals) {
    checkArgument(
        plan.goalIds().containsAll(actuals.keySet()),
        "no goal %s among %s",
        Sets.difference(actuals.keySet(), plan.goalIds()),
        plan.goalIds());
    return plan.goals().stream()
        .map(goal -> progress(goal, find(actuals, goal)))
        .collect(toImmutableList());
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

  private GoalProgress progress(Goal goal, OptionalDouble actual) {
    OptionalDouble achievement = achievement(goal, actual);
    return new GoalProgress(goal, actual, achievement, bands.light(achievement));
  }

  private static OptionalDouble achievement(Goal goal, OptionalDouble actual) {
    double way = goal.change().orElse(0);
    return actual.isEmpty() || way == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((actual.getAsDouble() - goal.baseline().orElseThrow()) / way);
  }

  /**
   * Finds the goals that need attention.
   *
   * @param actuals the value reached so far by the id of the goal, finite
   * @return GOAL_OFF_TRACK for each goal on red, GOAL_NOT_MEASURED for each that is not known
   */
  public ImmutableList<Finding> check(Map<String, Double> actuals) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (GoalProgress progress : progress(actuals)) {
      String goal = progress.goal().id();
      if (progress.light() == TrafficLight.RED) {
        findings.add(
            Finding.warning(
                "GOAL_OFF_TRACK",
                plan.account().value(),
                "goal '{goal}' stands at {actual}; {percent} % of the way to {target}",
                ImmutableMap.of(
                    "goal", goal,
                    "actual", progress.actual().orElseThrow(),
                    "percent", Rounding.percent(progress.achievement().orElseThrow()),
                    "target", progress.goal().target().orElseThrow())));
      } else if (progress.light() == TrafficLight.UNKNOWN) {
        findings.add(
            Finding.info(
                "GOAL_NOT_MEASURED",
                plan.account().value(),
                "nobody knows how far goal '{goal}' is",
                ImmutableMap.of("goal", goal)));
      }
    }
    return findings.build();
  }

  /**
   * How far a goal is.
   *
   * @param goal the goal
   * @param actual the value reached so far, in the unit of the goal; empty where not measured
   * @param achievement the share of the way from the baseline to the target, below zero where it
   *     went the wrong way; empty where it is not known
   * @param light the light by the declared bands
   */
  public record GoalProgress(
      Goal goal, OptionalDouble actual, OptionalDouble achievement, TrafficLight light) {}
}
