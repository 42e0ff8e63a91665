package org.openkam.planning.plan;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A goal held against the five letters of SMART, from its fields and never from its words.
 *
 * @param goal the goal
 * @param verdicts one verdict a letter, in their order
 */
public record SmartCheck(Goal goal, ImmutableMap<Criterion, Verdict> verdicts) {
  /**
   * Checks a goal.
   *
   * @param goal the goal
   * @param start the first day of the plan
   * @param end the last day of the plan
   * @param room what is left to win at the account, in the unit of the goal; empty where unknown or
   *     where the goal is of another unit
   * @param policy by which share of the baseline a goal may change where the room is not known
   * @return the check
   */
  public static SmartCheck of(
      Goal goal, LocalDate start, LocalDate end, OptionalDouble room, PlanPolicy policy) {
    Map<Criterion, Verdict> verdicts = new EnumMap<>(Criterion.class);
    verdicts.put(Criterion.SPECIFIC, verdict(goal.measure().isPresent()));
    verdicts.put(
        Criterion.MEASURABLE, verdict(goal.change().isPresent() && goal.unit().isPresent()));
    verdicts.put(Criterion.ACCEPTED, accepted(goal.agreement()));
    verdicts.put(Criterion.REALISTIC, realistic(goal, room, policy));
    verdicts.put(
        Criterion.TIME_BOUND,
        verdict(goal.dueOn().filter(due -> !due.isBefore(start) && !due.isAfter(end)).isPresent()));
    return new SmartCheck(goal, Maps.immutableEnumMap(verdicts));
  }

  private static Verdict verdict(boolean isMet) {
    return isMet ? Verdict.PASS : Verdict.FAIL;
  }

  private static Verdict accepted(Goal.Consent agreement) {
    return agreement == Goal.Consent.NOT_ASKED
        ? Verdict.NOT_CHECKABLE
        : verdict(agreement == Goal.Consent.AGREED);
  }

  private static Verdict realistic(Goal goal, OptionalDouble room, PlanPolicy policy) {
    if (goal.change().isEmpty()) {
      return Verdict.NOT_CHECKABLE;
    }
    double change = goal.change().getAsDouble();
    if (room.isPresent()) {
      return verdict(change <= room.getAsDouble());
    }
    double baseline = Math.abs(goal.baseline().orElseThrow());
    return baseline == 0
        ? Verdict.NOT_CHECKABLE
        : verdict(Math.abs(change) <= policy.largestChange() * baseline);
  }

  /** {@return how many letters are met, from zero to five} */
  public int passed() {
    return (int) verdicts.values().stream().filter(verdict -> verdict == Verdict.PASS).count();
  }

  /** {@return whether all five letters are met} */
  public boolean isSmart() {
    return passed() == Criterion.values().length;
  }

  /** One of the five demands on a goal (after Doran 1981). */
  public enum Criterion {
    /** It has a statement and names what is measured. */
    SPECIFIC,
    /** It has a baseline and a target with a unit. */
    MEASURABLE,
    /** The customer agreed. */
    ACCEPTED,
    /** Its change lies within what is left to win, or within a declared share of the baseline. */
    REALISTIC,
    /** It is due within the plan. */
    TIME_BOUND
  }

  /** What the fields of a goal say about a letter of SMART. */
  public enum Verdict {
    /** The demand is met. */
    PASS,
    /** The demand is not met. */
    FAIL,
    /** The fields that would tell are missing. */
    NOT_CHECKABLE
  }
}
