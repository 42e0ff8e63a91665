package org.openkam.planning.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openkam.core.finding.Finding;

/** Says what is wrong with an account plan. */
public final class PlanChecks {
  private final AccountPlan plan;
  private final PlanPolicy policy;
  private final String account;
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  private PlanChecks(AccountPlan plan, PlanPolicy policy) {
    this.plan = plan;
    this.policy = policy;
    this.account = plan.account().value();
  }

  /**
   * Checks a plan.
   *
   * @param plan the plan
   * @param policy the limits it is held to
   * @param asOf the day to judge from
   * @return what is wrong: with its frame (HORIZON_OUT_OF_RANGE, NO_VISION, SECTION_MISSING,
   *     NO_SERVICE_CONCEPT, NO_BUDGET), its goals (NO_GOALS, NO_GOAL_OF_TERM, NO_CUSTOMER_OUTCOME,
   *     GOAL_NOT_SMART, GOAL_WITHOUT_FRAME, UNTRACED, NOT_TAILORED), its content
   *     (SECTION_PLACEHOLDER, SECTION_UNCHANGED, SECTIONS_REPEATED, TEXT_PLACEHOLDER,
   *     GOAL_OUTSIDE_PLAN, GOAL_DUE_TOO_SOON, GOAL_DIRECTION_CONTRADICTED, GOAL_WITHOUT_CHANGE,
   *     GOAL_LOWERS_GROWTH_MEASURE, GOAL_TERMS_AGAINST_DATES, GOALS_REPEATED,
   *     GOALS_BEYOND_POTENTIAL, ACTION_OUTSIDE_PLAN, ACTION_AFTER_GOAL, ACTIONS_REPEATED,
   *     BUDGET_INCOMPLETE, BUDGET_OUTSIDE_PLAN, BUDGET_LOSES_MONEY, CUSTOMER_BENEFIT_NOT_CONCRETE,
   *     SWOT_TOO_THIN), its actions (GOAL_WITHOUT_ACTION, ORPHAN_ACTION, ACTION_INCOMPLETE,
   *     ACTION_OVERDUE), its promises and needs (COMMITMENT_OVERDUE, NEED_WITHOUT_OFFER,
   *     NO_FEEDBACK_ON_PLAN), its key status (STATUS_STEP_LEFT_OUT, PLAN_WITHOUT_KEY_STATUS) and
   *     the trail of its analysis
   */
  public static ImmutableList<Finding> check(AccountPlan plan, PlanPolicy policy, LocalDate asOf) {
    PlanChecks checks = new PlanChecks(plan, policy);
    checks.frame();
    checks.findings.addAll(GoalChecks.check(plan, policy));
    checks.findings.addAll(PlanContentChecks.check(plan, policy));
    checks.actions(asOf);
    checks.promises(asOf);
    checks.keyStatus();
    plan.analysis().ifPresent(trail -> checks.findings.addAll(trail.check()));
    return checks.findings.build();
  }

  private void frame() {
    long months = plan.months();
    if (months < policy.minMonths() || months > policy.maxMonths()) {
      warn(
          "HORIZON_OUT_OF_RANGE",
          "the plan of '{account}' covers {months} months; it should cover {least} to {most}",
          ImmutableMap.of(
              "account",
              account,
              "months",
              months,
              "least",
              policy.minMonths(),
              "most",
              policy.maxMonths()));
    }
    List<String> open =
        plan.template().sections().keySet().stream()
            .filter(section -> plan.answers().getOrDefault(section, "").isBlank())
            .toList();
    if (!open.isEmpty()) {
      warn(
          "SECTION_MISSING",
          "the plan of '{account}' does not answer {sections}",
          ImmutableMap.of("account", account, "sections", open));
    }
    if (plan.isSmall()) {
      return;
    }
    missing("NO_VISION", "vision", plan.vision().isPresent());
    missing("NO_SERVICE_CONCEPT", "service concept", hasProcesses());
    missing("NO_BUDGET", "budget", plan.budget().isPresent());
  }

  private boolean hasProcesses() {
    return plan.service().filter(concept -> !concept.processes().isEmpty()).isPresent();
  }

  private void missing(String code, String part, boolean isPresent) {
    if (!isPresent) {
      warn(
          code,
          "the plan of '{account}' has no {part}",
          ImmutableMap.of("account", account, "part", part));
    }
  }

  private void actions(LocalDate asOf) {
    for (PlanAction action : plan.actions()) {
      if (action.goal().filter(plan.goalIds()::contains).isEmpty()) {
        warn(
            "ORPHAN_ACTION",
            "action '{action}' serves no goal of the plan; say which, or drop it",
            ImmutableMap.of("action", action.id()));
      }
      if (!action.missing().isEmpty()) {
        warn(
            "ACTION_INCOMPLETE",
            "action '{action}' does not say {missing}",
            ImmutableMap.of("action", action.id(), "missing", action.missing()));
      }
      if (action.doneOn().isEmpty() && action.when().filter(asOf::isAfter).isPresent()) {
        warn(
            "ACTION_OVERDUE",
            "action '{action}' was due on {when}",
            ImmutableMap.of("action", action.id(), "when", action.when().orElseThrow()));
      }
    }
  }

  private void keyStatus() {
    KeyStatus status = KeyStatus.NOMINATED;
    for (KeyStatus.Move move : plan.keyStatusMoves()) {
      if (move.status() != KeyStatus.ENDED || status == KeyStatus.ENDING) {
        stepsLeftOut(status, move);
      }
      status = move.status();
    }
    if (status == KeyStatus.ENDED && !plan.status().isFinal()) {
      warn(
          "PLAN_WITHOUT_KEY_STATUS",
          "'{account}' is no key account any more, but its plan is {status}; drop the plan or say"
              + " what replaces it",
          ImmutableMap.of(
              "account", account, "status", plan.status().name().toLowerCase(Locale.ROOT)));
    }
  }

  private void stepsLeftOut(KeyStatus status, KeyStatus.Move move) {
    for (KeyStatus.Step step : status.steps()) {
      if (!plan.keyStatusSteps().containsKey(step.id())) {
        warn(
            "STATUS_STEP_LEFT_OUT",
            "'{account}' became {status} on {day}, but this was not done before, {side}: {step}",
            ImmutableMap.of(
                "account",
                account,
                "status",
                move.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                "day",
                move.day(),
                "side",
                step.side().name().toLowerCase(Locale.ROOT),
                "step",
                step.labels().toString()));
      }
    }
  }

  private void promises(LocalDate asOf) {
    for (Commitment commitment : plan.commitments()) {
      if (commitment.doneOn().isEmpty() && commitment.isDue(asOf)) {
        warn(
            "COMMITMENT_OVERDUE",
            "we promised '{what}' to '{account}' by {due}",
            ImmutableMap.of(
                "what", commitment.what(), "account", account, "due", commitment.dueOn()));
      }
    }
    plan.needs().forEach(need -> need.check(account, policy, asOf).ifPresent(findings::add));
    plan.reviews().forEach(review -> review.check(account, policy, asOf).ifPresent(findings::add));
  }

  private void warn(String code, String sentence, Map<String, ?> evidence) {
    findings.add(Finding.warning(code, account, sentence, evidence));
  }
}
