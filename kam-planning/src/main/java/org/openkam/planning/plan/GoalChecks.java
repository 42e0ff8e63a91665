package org.openkam.planning.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openkam.core.finding.Finding;
import org.openkam.planning.analysis.Traceability;

/** Says what is wrong with the goals of a plan. */
final class GoalChecks {
  private final AccountPlan plan;
  private final PlanPolicy policy;
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  private GoalChecks(AccountPlan plan, PlanPolicy policy) {
    this.plan = plan;
    this.policy = policy;
  }

  static ImmutableList<Finding> check(AccountPlan plan, PlanPolicy policy) {
    GoalChecks checks = new GoalChecks(plan, policy);
    checks.all();
    plan.goals().forEach(checks::one);
    return checks.findings.build();
  }

  private void all() {
    if (plan.goals().isEmpty()) {
      warn("NO_GOALS", "the plan of '{account}' has no goal", ImmutableMap.of());
      return;
    }
    if (plan.goals().stream().noneMatch(goal -> goal.beneficiary().includesCustomer())) {
      warn(
          "NO_CUSTOMER_OUTCOME",
          "no goal of the plan of '{account}' is an outcome for the customer; ask what it gains",
          ImmutableMap.of());
    }
    if (plan.goals().stream().allMatch(goal -> goal.traces().isEmpty())) {
      warn(
          "NOT_TAILORED",
          "no goal of the plan of '{account}' follows from its analysis; it could be anybody's",
          ImmutableMap.of());
    }
    if (!plan.isSmall()) {
      terms();
    }
  }

  private void terms() {
    for (Goal.Term term : Goal.Term.values()) {
      if (plan.goals().stream().noneMatch(goal -> goal.term().filter(term::equals).isPresent())) {
        warn(
            "NO_GOAL_OF_TERM",
            "the plan of '{account}' has no {term} term goal",
            ImmutableMap.of("term", term.name().toLowerCase(Locale.ROOT)));
      }
    }
  }

  private void one(Goal goal) {
    SmartCheck smart = plan.smart(goal, policy);
    if (!smart.isSmart()) {
      warn(
          "GOAL_NOT_SMART",
          "goal '{goal}' of '{account}' passes {passed} of 5 SMART criteria; open: {open}",
          ImmutableMap.of("goal", goal.id(), "passed", smart.passed(), "open", open(smart)));
    }
    List<String> unframed = unframed(goal);
    if (!unframed.isEmpty()) {
      warn(
          "GOAL_WITHOUT_FRAME",
          "goal '{goal}' of '{account}' does not say {missing}",
          ImmutableMap.of("goal", goal.id(), "missing", unframed));
    }
    if (!isTraced(goal)) {
      warn(
          "UNTRACED",
          "goal '{goal}' of '{account}' follows from nothing in the analysis",
          ImmutableMap.of("goal", goal.id()));
    }
    if (plan.actionsOf(goal.id()).isEmpty()) {
      warn(
          "GOAL_WITHOUT_ACTION",
          "no action serves goal '{goal}' of '{account}'; say who does what",
          ImmutableMap.of("goal", goal.id()));
    }
  }

  private static List<String> open(SmartCheck smart) {
    return smart.verdicts().entrySet().stream()
        .filter(entry -> entry.getValue() != SmartCheck.Verdict.PASS)
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .map(text -> text.toLowerCase(Locale.ROOT).replace('_', ' '))
        .toList();
  }

  private static List<String> unframed(Goal goal) {
    return ImmutableMap.of("why", goal.why(), "how", goal.how(), "who", goal.owner())
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue().filter(text -> !text.isBlank()).isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean isTraced(Goal goal) {
    Set<String> known = plan.analysis().map(Traceability::ids).orElse(ImmutableSet.of());
    return !goal.traces().isEmpty() && known.containsAll(goal.traces());
  }

  private void warn(String code, String sentence, Map<String, ?> evidence) {
    findings.add(
        Finding.warning(
            code,
            plan.account().value(),
            sentence,
            ImmutableMap.<String, Object>builder()
                .put("account", plan.account().value())
                .putAll(evidence)
                .buildOrThrow()));
  }
}
