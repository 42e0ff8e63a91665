package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openkam.core.scorecard.TrafficLight;
import org.openkam.planning.analysis.MainIssue;
import org.openkam.planning.analysis.SwotAnalysis;
import org.openkam.planning.analysis.SwotItem;
import org.openkam.planning.analysis.Traceability;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.plan.GoalProgress;
import org.openkam.planning.plan.PlanMonitor;
import org.openkam.planning.plan.PlanStatus;

/**
 * Maps account plans to the records that Salesforce keeps them in: one plan, one objective a goal,
 * one measure a goal that names one.
 *
 * <p>Actions, budget, commitments and the way from statements to goals have no field there and are
 * left out. The names of owners go into the descriptions, since Salesforce asks for the ids of its
 * users, and our vision into the notes, since the vision there is that of the account. The
 * statements of the analysis become the strengths, weaknesses, opportunities and threats of the
 * relationship, since the other strengths of that object are those of the account.
 */
public final class SalesforcePlan {
  private static final ImmutableMap<SwotItem.Kind, String> SWOT_FIELDS =
      ImmutableMap.of(
          SwotItem.Kind.STRENGTH, "RelationshipStrengths",
          SwotItem.Kind.WEAKNESS, "RelationshipWeaknesses",
          SwotItem.Kind.OPPORTUNITY, "RelationshipOpportunities",
          SwotItem.Kind.THREAT, "RelationshipThreats");

  private SalesforcePlan() {}

  /**
   * Maps a plan.
   *
   * @param plan the plan; the id of its account must be the one that Salesforce knows
   * @param actuals how far each goal is, in its unit, by the id of the goal; where it is not known,
   *     the baseline is the current value
   * @return the plan, then each goal followed by its measure, so that each row comes after the one
   *     it refers to
   * @throws IllegalArgumentException if there is no such goal or a value is not finite
   */
  public static ImmutableList<SalesforceRow> rows(AccountPlan plan, Map<String, Double> actuals) {
    String key = plan.account() + "/" + plan.start();
    ImmutableList.Builder<SalesforceRow> rows = ImmutableList.builder();
    rows.add(new SalesforceRow(SalesforceObject.ACCOUNT_PLAN, key, plan(plan)));
    for (GoalProgress progress :
        new PlanMonitor(plan, TrafficLight.Bands.STANDARD).progress(actuals)) {
      Goal goal = progress.goal();
      String goalKey = key + "/" + goal.id();
      rows.add(
          new SalesforceRow(
              SalesforceObject.ACCOUNT_PLAN_OBJECTIVE, goalKey, objective(plan, key, goal)));
      goal.measure()
          .ifPresent(
              measure ->
                  rows.add(
                      new SalesforceRow(
                          SalesforceObject.ACCOUNT_PLAN_OBJECTIVE_MEASURE,
                          goalKey + "/" + measure,
                          measure(goalKey, measure, progress))));
    }
    return rows.build();
  }

  private static ImmutableMap<String, String> plan(AccountPlan plan) {
    ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
    fields.put("AccountId", plan.account().value());
    fields.put("Name", plan.account() + " " + plan.start() + " to " + plan.end());
    fields.put("StartDate", plan.start().toString());
    fields.put("EndDate", plan.end().toString());
    fields.put("Status", status(plan.status()));
    plan.vision().ifPresent(vision -> fields.put("Notes", vision));
    plan.analysis().ifPresent(analysis -> analysis(analysis, fields));
    return fields.buildOrThrow();
  }

  /** Salesforce has three states of a plan. */
  private static String status(PlanStatus status) {
    return switch (status) {
      case DRAFT, PRESENTED, APPROVED -> "Not Started";
      case ACTIVE -> "Active";
      case CLOSED, DROPPED, SUPERSEDED -> "Inactive";
    };
  }

  private static void analysis(Traceability analysis, ImmutableMap.Builder<String, String> fields) {
    SwotAnalysis swot = analysis.swot();
    SWOT_FIELDS.forEach(
        (kind, field) -> putLines(field, swot.list(kind), SwotItem::statement, fields));
    putLines("AccountChallenges", analysis.issues(), MainIssue::question, fields);
    putLines(
        "AccountCompetitors", block(swot, SwotItem.Block.COMPETITORS), SwotItem::statement, fields);
    putLines(
        "AccountIndustryTrends", block(swot, SwotItem.Block.INDUSTRY), SwotItem::statement, fields);
  }

  private static ImmutableList<SwotItem> block(SwotAnalysis swot, SwotItem.Block block) {
    return swot.items().stream()
        .filter(item -> item.block() == block)
        .collect(ImmutableList.toImmutableList());
  }

  private static <T> void putLines(
      String field,
      Collection<T> values,
      Function<T, String> line,
      ImmutableMap.Builder<String, String> fields) {
    if (!values.isEmpty()) {
      fields.put(field, values.stream().map(line).collect(Collectors.joining("\n")));
    }
  }

  private static ImmutableMap<String, String> objective(
      AccountPlan plan, String planKey, Goal goal) {
    ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
    fields.put("AccountPlanId", planKey);
    fields.put("Name", goal.statement());
    putLines("Description", description(goal), line -> line, fields);
    fields.put("StartDate", plan.start().toString());
    goal.dueOn().ifPresent(due -> fields.put("EndDate", due.toString()));
    return fields.buildOrThrow();
  }

  private static ImmutableList<String> description(Goal goal) {
    return Stream.of(
            goal.why().map(why -> "Why: " + why),
            goal.how().map(how -> "How: " + how),
            goal.owner().map(owner -> "Owner: " + owner))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /** Salesforce derives the typed values from the texts and the type. */
  private static ImmutableMap<String, String> measure(
      String goalKey, String measure, GoalProgress progress) {
    Goal goal = progress.goal();
    ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
    fields.put("AccountPlanObjectiveId", goalKey);
    fields.put("Name", measure);
    fields.put("ValueType", valueType(goal.unit().orElse("")));
    putNumber(
        "CurrentValue",
        progress.actual().isPresent() ? progress.actual() : goal.baseline(),
        fields);
    putNumber("TargetValue", goal.target(), fields);
    return fields.buildOrThrow();
  }

  private static String valueType(String unit) {
    if (unit.equals("%")) {
      return "Percent";
    }
    boolean isCurrency =
        Currency.getAvailableCurrencies().stream()
            .anyMatch(currency -> currency.getCurrencyCode().equals(unit));
    return isCurrency ? "Currency" : "Number";
  }

  private static void putNumber(
      String field, OptionalDouble value, ImmutableMap.Builder<String, String> fields) {
    value.ifPresent(
        number ->
            fields.put(field, BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()));
  }
}
