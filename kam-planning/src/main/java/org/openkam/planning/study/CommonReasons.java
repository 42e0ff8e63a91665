package org.openkam.planning.study;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.measure.Measure;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.numeric.Rounding;
import org.openkam.planning.selection.ManualDecision;
import org.openkam.planning.selection.SelectionConstraints;

/** Finds what two studies have different for all accounts: model, constraints and coverage. */
final class CommonReasons {
  /** Weights that differ beyond these decimals only come from shares of other points. */
  private static final int DIGITS = 9;

  private final Study last;
  private final Study now;
  private final ImmutableList.Builder<StudyChanges.Reason> reasons = ImmutableList.builder();

  private CommonReasons(Study last, Study now) {
    this.last = last;
    this.now = now;
  }

  static ImmutableList<StudyChanges.Reason> between(Study last, Study now) {
    CommonReasons comparison = new CommonReasons(last, now);
    comparison.weights(last.model().weights(), now.model().weights());
    comparison.rules(last.model(), now.model());
    comparison.constraints(last.selection().constraints(), now.selection().constraints());
    comparison.data();
    return comparison.reasons.build();
  }

  private void weights(Weights before, Weights after) {
    for (String criterion : Sets.union(before.criteria(), after.criteria())) {
      double was = before.criteria().contains(criterion) ? before.of(criterion) : 0;
      double is = after.criteria().contains(criterion) ? after.of(criterion) : 0;
      if (Rounding.decimals(was, DIGITS) != Rounding.decimals(is, DIGITS)) {
        add(
            StudyChanges.Reason.Cause.WEIGHTS,
            "WEIGHT_CHANGED",
            "the weight of {criterion} went from {before, percent1} to {after, percent1}",
            ImmutableMap.of("criterion", label(criterion), "before", was, "after", is));
      }
    }
  }

  private String label(String criterion) {
    return List.of(now.model(), last.model()).stream()
        .flatMap(model -> model.criteria().stream())
        .filter(one -> one.id().equals(criterion))
        .map(one -> one.labels().toString())
        .findFirst()
        .orElse(criterion);
  }

  private void rules(SelectionModel before, SelectionModel after) {
    keyed(
        StudyChanges.Reason.Cause.RULES,
        "CRITERION",
        "criterion",
        byId(before.criteria(), Criterion::id),
        byId(after.criteria(), Criterion::id));
    keyed(
        StudyChanges.Reason.Cause.RULES,
        "GATE",
        "gate",
        byId(before.gates(), Gate::id),
        byId(after.gates(), Gate::id));
    changed(StudyChanges.Reason.Cause.RULES, "strategy", before.strategy(), after.strategy());
    changed(
        StudyChanges.Reason.Cause.RULES,
        "largest number of key accounts",
        before.selectionPolicy().maxKeyAccounts(),
        after.selectionPolicy().maxKeyAccounts());
    changed(
        StudyChanges.Reason.Cause.RULES,
        "smallest score of a key account",
        minimum(before),
        minimum(after));
    SelectionModel.form().difference(before, after).stream()
        .map(change -> ModelWords.of(change.path()))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(what -> changed(StudyChanges.Reason.Cause.RULES, what));
  }

  private static Object minimum(SelectionModel model) {
    double minimum = model.selectionPolicy().minimumScore();
    return minimum == -Double.MAX_VALUE ? "none" : minimum;
  }

  private void constraints(SelectionConstraints before, SelectionConstraints after) {
    limits("limit by", before.groupLimits(), after.groupLimits(), dimension -> dimension);
    limits("capacity of", before.capacities(), after.capacities(), Measure::name);
    changed(
        StudyChanges.Reason.Cause.CONSTRAINTS,
        "switching cost",
        before.switchingCost(),
        after.switchingCost());
    changed(
        StudyChanges.Reason.Cause.CONSTRAINTS,
        "reserved places",
        before.reservedSlots(),
        after.reservedSlots());
    differs(
        StudyChanges.Reason.Cause.CONSTRAINTS, "shortlist", before.shortlist(), after.shortlist());
    differs(
        StudyChanges.Reason.Cause.CONSTRAINTS, "rule for later", before.tracks(), after.tracks());
    keyed(
        StudyChanges.Reason.Cause.CONSTRAINTS,
        "DECISION",
        "decision by hand about",
        byId(before.decisions(), this::name),
        byId(after.decisions(), this::name));
  }

  private String name(ManualDecision decision) {
    AccountId account = decision.account();
    return now.names().getOrDefault(account, last.name(account));
  }

  private <K> void limits(
      String kind,
      Map<K, ? extends Number> before,
      Map<K, ? extends Number> after,
      Function<K, String> name) {
    for (K limited : Sets.union(before.keySet(), after.keySet())) {
      Object earlier = before.containsKey(limited) ? before.get(limited) : "none";
      Object later = after.containsKey(limited) ? after.get(limited) : "none";
      if (!earlier.equals(later)) {
        add(
            StudyChanges.Reason.Cause.CONSTRAINTS,
            "CONSTRAINT_CHANGED",
            "the {what} {dimension} went from {before} to {after}",
            ImmutableMap.of(
                "what", kind,
                "dimension", name.apply(limited),
                "before", earlier,
                "after", later));
      }
    }
  }

  private void data() {
    count("ACCOUNTS_ADDED", "accounts that were not in the data of {day}: {count}", now, last);
    count("ACCOUNTS_REMOVED", "accounts of {day} that are no longer known: {count}", last, now);
  }

  private void count(String code, String sentence, Study in, Study notIn) {
    int count = Sets.difference(in.names().keySet(), notIn.names().keySet()).size();
    if (count > 0) {
      add(
          StudyChanges.Reason.Cause.DATA,
          code,
          sentence,
          ImmutableMap.of("count", count, "day", last.day()));
    }
  }

  private static <T> ImmutableMap<String, T> byId(List<T> values, Function<T, String> id) {
    return values.stream().collect(toImmutableMap(id, value -> value));
  }

  private <T> void keyed(
      StudyChanges.Reason.Cause cause,
      String code,
      String kind,
      Map<String, T> before,
      Map<String, T> after) {
    for (String id : Sets.union(before.keySet(), after.keySet())) {
      ImmutableMap<String, String> evidence = ImmutableMap.of("kind", kind, "id", id);
      if (!before.containsKey(id)) {
        add(cause, code + "_ADDED", "{kind} '{id}' is new", evidence);
      } else if (!after.containsKey(id)) {
        add(cause, code + "_REMOVED", "{kind} '{id}' was dropped", evidence);
      } else if (!before.get(id).equals(after.get(id))) {
        add(cause, code + "_CHANGED", "{kind} '{id}' was changed", evidence);
      }
    }
  }

  private void differs(StudyChanges.Reason.Cause cause, String what, Object before, Object after) {
    if (!before.equals(after)) {
      changed(cause, what);
    }
  }

  private void changed(StudyChanges.Reason.Cause cause, String what) {
    add(cause, code(cause), "the {what} was changed", ImmutableMap.of("what", what));
  }

  private void changed(StudyChanges.Reason.Cause cause, String what, Object before, Object after) {
    if (!before.equals(after)) {
      add(
          cause,
          code(cause),
          "the {what} went from {before} to {after}",
          ImmutableMap.of("what", what, "before", plain(before), "after", plain(after)));
    }
  }

  private static String code(StudyChanges.Reason.Cause cause) {
    return cause == StudyChanges.Reason.Cause.RULES ? "RULE_CHANGED" : "CONSTRAINT_CHANGED";
  }

  private static Object plain(Object value) {
    return value instanceof Number ? value : value.toString();
  }

  private void add(
      StudyChanges.Reason.Cause cause, String code, String sentence, Map<String, ?> evidence) {
    reasons.add(new StudyChanges.Reason(cause, Finding.info(code, "study", sentence, evidence)));
  }
}
