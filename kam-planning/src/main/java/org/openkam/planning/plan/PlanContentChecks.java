package org.openkam.planning.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.openkam.core.criterion.Labels;
import org.openkam.core.finding.Finding;

/**
 * Reads a plan as a reviewer would: do its dates, numbers and texts fit together?
 *
 * <p>Texts are compared with each other and with placeholders, never interpreted.
 */
final class PlanContentChecks {
  private final AccountPlan plan;
  private final PlanPolicy policy;
  private final String account;
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  private PlanContentChecks(AccountPlan plan, PlanPolicy policy) {
    this.plan = plan;
    this.policy = policy;
    this.account = plan.account().value();
  }

  static ImmutableList<Finding> check(AccountPlan plan, PlanPolicy policy) {
    PlanContentChecks checks = new PlanContentChecks(plan, policy);
    checks.texts();
    plan.goals().forEach(checks::goal);
    checks.termsAgainstDates();
    checks.repeatedGoals();
    checks.goalsAgainstWhiteSpace();
    plan.actions().forEach(checks::action);
    checks.repeatedActions();
    plan.budget().ifPresent(checks::budget);
    checks.benefits();
    checks.analysis();
    return checks.findings.build();
  }

  private void texts() {
    ListMultimap<String, String> sectionsByText = ArrayListMultimap.create();
    for (String section : plan.template().sections().keySet()) {
      String answer = plan.answers().getOrDefault(section, "");
      if (answer.isBlank()) {
        continue;
      }
      if (Placeholders.isPlaceholder(answer)) {
        warn(
            "SECTION_PLACEHOLDER",
            "section '{section}' of the plan for '{account}' is answered with '{text}'; write the"
                + " answer or leave the section empty",
            ImmutableMap.of("section", section, "text", answer));
      } else if (repeatsQuestion(section, answer)) {
        warn(
            "SECTION_UNCHANGED",
            "section '{section}' of the plan for '{account}' only repeats the words of the"
                + " template; write the answer for this account",
            ImmutableMap.of("section", section));
      } else {
        sectionsByText.put(Placeholders.content(answer), section);
      }
    }
    repeated(
        sectionsByText,
        (first, sections) ->
            warn(
                "SECTIONS_REPEATED",
                "sections {sections} of the plan for '{account}' have the same answer; each should"
                    + " answer its own question",
                ImmutableMap.of("sections", sections)));
    plan.vision().ifPresent(vision -> placeholder("vision", "vision", "vision", vision));
  }

  private boolean repeatsQuestion(String section, String answer) {
    Labels question = requireNonNull(plan.template().sections().get(section));
    return question.texts().values().stream()
        .map(Placeholders::content)
        .anyMatch(Placeholders.content(answer)::equals);
  }

  private void placeholder(String kind, String id, String part, String text) {
    if (Placeholders.isPlaceholder(text)) {
      warn(
          "TEXT_PLACEHOLDER",
          "the {part} in the plan for '{account}' reads '{text}'; say what is meant",
          ImmutableMap.of("part", part, "text", text, "kind", kind, "id", id));
    }
  }

  private void goal(Goal goal) {
    placeholder("goal", goal.id(), "statement of goal '" + goal.id() + "'", goal.statement());
    goal.dueOn()
        .ifPresent(
            due -> {
              if (due.isBefore(plan.start()) || due.isAfter(plan.end())) {
                outsidePlan("GOAL_OUTSIDE_PLAN", "goal", goal.id(), due);
              } else if (due.isBefore(plan.start().plus(policy.minGoalTime()))) {
                warn(
                    "GOAL_DUE_TOO_SOON",
                    "goal '{goal}' of '{account}' is due on {due}, though the plan starts on"
                        + " {start}; give it time until {earliest} at least",
                    ImmutableMap.of(
                        "goal",
                        goal.id(),
                        "due",
                        due,
                        "start",
                        plan.start(),
                        "earliest",
                        plan.start().plus(policy.minGoalTime())));
              }
            });
    change(goal);
  }

  /** A register that promises the customer nothing countable is none to sell by. */
  private void benefits() {
    plan.benefits()
        .forEach(
            benefit -> placeholder("benefit", benefit.what(), "benefit register", benefit.what()));
    if (!plan.benefits().isEmpty() && plan.valueProposition().isEmpty()) {
      warn(
          "CUSTOMER_BENEFIT_NOT_CONCRETE",
          "no benefit of '{account}' has an amount a year that rests on evidence; count one"
              + " with the customer",
          ImmutableMap.of());
    }
  }

  private void outsidePlan(String code, String kind, String id, LocalDate day) {
    warn(
        code,
        "{kind} '{id}' of '{account}' has the date {day}, but the plan runs from {start} to"
            + " {end}; correct the date or the plan",
        ImmutableMap.of(
            "kind", kind, "id", id, "day", day, "start", plan.start(), "end", plan.end()));
  }

  private void change(Goal goal) {
    if (goal.change().isEmpty()) {
      return;
    }
    double change = goal.change().getAsDouble();
    Goal.Direction actual =
        change > 0
            ? Goal.Direction.INCREASE
            : change < 0 ? Goal.Direction.DECREASE : Goal.Direction.KEEP;
    if (goal.direction().isPresent()) {
      Goal.Direction intended = goal.direction().get();
      if (intended != actual) {
        warn(
            "GOAL_DIRECTION_CONTRADICTED",
            "goal '{goal}' of '{account}' is to {intended} its measure but goes from {baseline} to"
                + " {target}; correct the numbers or the direction",
            ImmutableMap.of(
                "goal",
                goal.id(),
                "intended",
                intended.name().toLowerCase(Locale.ROOT),
                "baseline",
                goal.baseline().orElseThrow(),
                "target",
                goal.target().orElseThrow()));
      }
    } else if (actual == Goal.Direction.KEEP) {
      warn(
          "GOAL_WITHOUT_CHANGE",
          "goal '{goal}' of '{account}' has the target {target}, which is where it stands now; set"
              + " a target, or say that the level is to be kept",
          ImmutableMap.of("goal", goal.id(), "target", goal.target().orElseThrow()));
    } else if (actual == Goal.Direction.DECREASE
        && goal.measure().filter(policy.growingMeasures()::contains).isPresent()) {
      warn(
          "GOAL_LOWERS_GROWTH_MEASURE",
          "goal '{goal}' of '{account}' lowers {measure} from {baseline} to {target}; correct the"
              + " numbers, or say that it is to fall",
          ImmutableMap.of(
              "goal",
              goal.id(),
              "measure",
              goal.measure().orElseThrow(),
              "baseline",
              goal.baseline().orElseThrow(),
              "target",
              goal.target().orElseThrow()));
    }
  }

  private void termsAgainstDates() {
    for (Goal sooner : plan.goals()) {
      for (Goal later : plan.goals()) {
        if (sooner.term().isPresent()
            && later.term().isPresent()
            && sooner.term().get().compareTo(later.term().get()) < 0
            && sooner.dueOn().isPresent()
            && later.dueOn().isPresent()
            && !sooner.dueOn().get().isBefore(later.dueOn().get())) {
          warn(
              "GOAL_TERMS_AGAINST_DATES",
              "goal '{goal}' of '{account}' is {term} term and due on {due}, no earlier than goal"
                  + " '{later}', which is {laterTerm} term and due on {laterDue}",
              ImmutableMap.of(
                  "goal",
                  sooner.id(),
                  "term",
                  lower(sooner.term().get()),
                  "due",
                  sooner.dueOn().get(),
                  "later",
                  later.id(),
                  "laterTerm",
                  lower(later.term().get()),
                  "laterDue",
                  later.dueOn().get()));
        }
      }
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void repeatedGoals() {
    ListMultimap<String, String> byText = ArrayListMultimap.create();
    ListMultimap<String, String> byNumbers = ArrayListMultimap.create();
    for (Goal goal : plan.goals()) {
      byText.put(Placeholders.content(goal.statement()), goal.id());
      if (goal.measure().isPresent() && goal.target().isPresent() && goal.dueOn().isPresent()) {
        byNumbers.put(
            goal.measure().get() + " " + goal.target().getAsDouble() + " " + goal.dueOn().get(),
            goal.id());
      }
    }
    Set<List<String>> reported = new HashSet<>();
    BiConsumer<String, Collection<String>> warn =
        (key, goals) -> {
          if (reported.add(ImmutableList.copyOf(goals))) {
            warn(
                "GOALS_REPEATED",
                "goals {goals} of '{account}' ask for the same; keep one, or say how they differ",
                ImmutableMap.of("goals", ImmutableList.copyOf(goals)));
          }
        };
    repeated(byText, warn);
    repeated(byNumbers, warn);
  }

  private static void repeated(
      ListMultimap<String, String> idsByKey, BiConsumer<String, Collection<String>> consumer) {
    idsByKey
        .asMap()
        .forEach(
            (key, ids) -> {
              if (ids.size() > 1) {
                consumer.accept(key, ids);
              }
            });
  }

  private void goalsAgainstWhiteSpace() {
    plan.whiteSpace()
        .forEach(
            (measure, room) -> {
              List<Goal> goals =
                  plan.goals().stream()
                      .filter(goal -> goal.measure().filter(measure::equals).isPresent())
                      .filter(goal -> goal.change().orElse(0) > 0)
                      .toList();
              double sum = goals.stream().mapToDouble(goal -> goal.change().orElse(0)).sum();
              if (goals.size() > 1 && sum > room) {
                warn(
                    "GOALS_BEYOND_POTENTIAL",
                    "goals {goals} of '{account}' add {sum} to {measure}, but only {room} is left"
                        + " to win; lower them, or say where the rest comes from",
                    ImmutableMap.of(
                        "goals",
                        goals.stream().map(Goal::id).toList(),
                        "sum",
                        sum,
                        "measure",
                        measure,
                        "room",
                        room));
              }
            });
  }

  private void action(PlanAction action) {
    action
        .what()
        .ifPresent(
            what -> placeholder("action", action.id(), "action '" + action.id() + "'", what));
    if (action.when().isEmpty()) {
      return;
    }
    LocalDate when = action.when().get();
    if (when.isBefore(plan.start()) || when.isAfter(plan.end())) {
      outsidePlan("ACTION_OUTSIDE_PLAN", "action", action.id(), when);
      return;
    }
    action
        .goal()
        .filter(plan.goalIds()::contains)
        .flatMap(goal -> plan.goal(goal).dueOn())
        .filter(when::isAfter)
        .ifPresent(
            due ->
                warn(
                    "ACTION_AFTER_GOAL",
                    "action '{action}' of '{account}' is planned for {when}, after its goal"
                        + " '{goal}' is due on {due}; bring it forward",
                    ImmutableMap.of(
                        "action",
                        action.id(),
                        "when",
                        when,
                        "goal",
                        action.goal().orElseThrow(),
                        "due",
                        due)));
  }

  private void repeatedActions() {
    ListMultimap<String, String> byContent = ArrayListMultimap.create();
    for (PlanAction action : plan.actions()) {
      action
          .what()
          .ifPresent(
              what ->
                  byContent.put(
                      Placeholders.content(what)
                          + " "
                          + action.goal().orElse("")
                          + " "
                          + action.when().map(LocalDate::toString).orElse(""),
                      action.id()));
    }
    repeated(
        byContent,
        (key, actions) ->
            warn(
                "ACTIONS_REPEATED",
                "actions {actions} of '{account}' are the same on the same day for the same goal;"
                    + " keep one",
                ImmutableMap.of("actions", ImmutableList.copyOf(actions))));
  }

  private void budget(AccountBudget budget) {
    List<YearMonth> planned = quarters();
    List<YearMonth> given =
        budget.quarters().stream().map(AccountBudget.Quarter::start).sorted().toList();
    List<YearMonth> open = planned.stream().filter(quarter -> !given.contains(quarter)).toList();
    if (!open.isEmpty()) {
      warn(
          "BUDGET_INCOMPLETE",
          "the budget of '{account}' leaves out the quarters that start in {quarters};"
              + " plan them too",
          ImmutableMap.of("quarters", open.stream().map(YearMonth::toString).toList()));
    }
    List<YearMonth> beyond = given.stream().filter(quarter -> !planned.contains(quarter)).toList();
    if (!beyond.isEmpty()) {
      warn(
          "BUDGET_OUTSIDE_PLAN",
          "the budget of '{account}' has quarters that start in {quarters}, but the plan runs"
              + " from {start} to {end}; leave them out",
          ImmutableMap.of(
              "quarters",
              beyond.stream().map(YearMonth::toString).toList(),
              "start",
              plan.start(),
              "end",
              plan.end()));
    }
    if (!budget.quarters().isEmpty() && budget.margin().compareTo(budget.cost()) < 0) {
      warn(
          "BUDGET_LOSES_MONEY",
          "the budget of '{account}' plans a margin of {margin} {currency} and a cost of {cost}"
              + " {currency}; say why the account is worth it, or change the plan",
          ImmutableMap.of(
              "margin",
              budget.margin(),
              "cost",
              budget.cost(),
              "currency",
              budget.currency().getCurrencyCode()));
    }
  }

  /** The quarters of the calendar that the plan touches. */
  private List<YearMonth> quarters() {
    List<YearMonth> quarters = new ArrayList<>();
    YearMonth start = YearMonth.from(plan.start());
    YearMonth quarter = start.minusMonths((start.getMonthValue() - 1) % 3);
    while (!quarter.isAfter(YearMonth.from(plan.end()))) {
      quarters.add(quarter);
      quarter = quarter.plusMonths(3);
    }
    return quarters;
  }

  private void analysis() {
    plan.analysis()
        .map(trail -> trail.swot().items().size())
        .filter(size -> size < policy.minSwotItems())
        .ifPresent(
            size ->
                warn(
                    "SWOT_TOO_THIN",
                    "the analysis of '{account}' has {size} of the {least} statements it needs at"
                        + " least; look for more",
                    ImmutableMap.of("size", size, "least", policy.minSwotItems())));
  }

  private void warn(String code, String sentence, Map<String, ?> evidence) {
    findings.add(
        Finding.warning(
            code,
            account,
            sentence,
            ImmutableMap.<String, Object>builder()
                .put("account", account)
                .putAll(evidence)
                .buildOrThrow()));
  }
}
