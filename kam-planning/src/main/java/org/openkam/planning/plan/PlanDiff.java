package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What changed from one version of a plan to another; analyses are compared apart. */
public final class PlanDiff {
  private PlanDiff() {}

  /**
   * Compares two versions of a plan.
   *
   * @param before the earlier version
   * @param after the later version, of the same account
   * @return the differences of everything but the analysis: frame, goals, actions, promises, needs,
   *     budget, white space, service, reviews and feedback
   * @throws IllegalArgumentException if the plans are of two accounts
   */
  public static ImmutableList<PlanChange> between(AccountPlan before, AccountPlan after) {
    checkArgument(
        before.account().equals(after.account()),
        "plans must be of one account: '%s', '%s'",
        before.account(),
        after.account());
    Map<String, String> old = flat(before);
    Map<String, String> young = flat(after);
    ImmutableList.Builder<PlanChange> changes = ImmutableList.builder();
    for (String path : Sets.union(old.keySet(), young.keySet())) {
      Optional<String> was = Optional.ofNullable(old.get(path));
      Optional<String> is = Optional.ofNullable(young.get(path));
      if (!was.equals(is)) {
        changes.add(new PlanChange(path, was, is));
      }
    }
    return changes.build();
  }

  private static Map<String, String> flat(AccountPlan plan) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("version", String.valueOf(plan.version()));
    fields.put("start", plan.start().toString());
    fields.put("end", plan.end().toString());
    fields.put("template", plan.template().id());
    fields.put("status", plan.status().name());
    fields.put("keyStatus", plan.keyStatus().name());
    each(fields, "statusMoves", plan.statusMoves(), PlanDiff::move);
    each(fields, "keyStatusMoves", plan.keyStatusMoves(), PlanDiff::move);
    plan.keyStatusSteps()
        .forEach((step, day) -> fields.put("keyStatusSteps." + step, day.toString()));
    put(fields, "vision", plan.vision());
    plan.answers().forEach((section, answer) -> fields.put("answers." + section, answer));
    plan.goals().forEach(goal -> flat("goals." + goal.id(), goal, fields));
    plan.actions().forEach(action -> flat("actions." + action.id(), action, fields));
    each(fields, "commitments", plan.commitments(), Commitment::what);
    each(fields, "needs", plan.needs(), FutureNeed::what);
    plan.budget().ifPresent(budget -> flat(budget, fields));
    plan.whiteSpace()
        .forEach((measure, room) -> fields.put("whiteSpace." + measure, room.toString()));
    plan.service().ifPresent(service -> flat(service, fields));
    each(fields, "reviews", plan.reviews(), review -> review.presentedOn().toString());
    each(fields, "feedback", plan.feedback(), FeedbackItem::what);
    return fields;
  }

  private static void flat(String path, Goal goal, Map<String, String> fields) {
    fields.put(path, goal.statement());
    put(fields, path + ".why", goal.why());
    put(fields, path + ".how", goal.how());
    put(fields, path + ".term", goal.term());
    fields.put(path + ".beneficiary", goal.beneficiary().name());
    put(fields, path + ".measure", goal.measure());
    put(fields, path + ".unit", goal.unit());
    put(fields, path + ".baseline", boxed(goal.baseline()));
    put(fields, path + ".target", boxed(goal.target()));
    put(fields, path + ".direction", goal.direction());
    put(fields, path + ".dueOn", goal.dueOn());
    put(fields, path + ".owner", goal.owner());
    fields.put(path + ".agreement", goal.agreement().name());
    put(fields, path + ".resources", goal.resources());
    fields.put(path + ".traces", String.join(", ", goal.traces()));
  }

  private static void flat(String path, PlanAction action, Map<String, String> fields) {
    fields.put(path, action.what().orElse(""));
    put(fields, path + ".goal", action.goal());
    put(fields, path + ".who", action.who());
    put(fields, path + ".how", action.how());
    put(fields, path + ".when", action.when());
    put(fields, path + ".doneOn", action.doneOn());
  }

  private static void flat(AccountBudget budget, Map<String, String> fields) {
    fields.put("budget", budget.currency().getCurrencyCode());
    budget
        .quarters()
        .forEach(
            quarter -> {
              String path = "budget." + quarter.start();
              fields.put(path + ".revenue", quarter.revenue().toPlainString());
              fields.put(path + ".margin", quarter.margin().toPlainString());
              fields.put(path + ".cost", quarter.cost().toPlainString());
            });
  }

  private static void flat(ServiceConcept service, Map<String, String> fields) {
    service.processes().forEach((name, owner) -> fields.put("service." + name, owner));
    service
        .entitlements()
        .asMap()
        .forEach((tier, what) -> fields.put("entitlements." + tier, String.join(", ", what)));
  }

  private static String move(StatusMove<?> move) {
    return move.day() + " " + move.status();
  }

  private static <T> void each(
      Map<String, String> fields, String name, List<T> values, Function<T, String> key) {
    values.forEach(value -> fields.put(name + "." + key.apply(value), value.toString()));
  }

  private static void put(Map<String, String> fields, String path, Optional<?> value) {
    value.ifPresent(present -> fields.put(path, present.toString()));
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }
}
