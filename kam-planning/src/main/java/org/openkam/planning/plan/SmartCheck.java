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
public record SmartCheck(Goal goal, ImmutableMap<SmartCriterion, SmartVerdict> verdicts) {
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
    Map<SmartCriterion, SmartVerdict> verdicts = new EnumMap<>(SmartCriterion.class);
    verdicts.put(SmartCriterion.SPECIFIC, verdict(goal.measure().isPresent()));
    verdicts.put(
        SmartCriterion.MEASURABLE, verdict(goal.change().isPresent() && goal.unit().isPresent()));
    verdicts.put(SmartCriterion.ACCEPTED, accepted(goal.agreement()));
    verdicts.put(SmartCriterion.REALISTIC, realistic(goal, room, policy));
    verdicts.put(
        SmartCriterion.TIME_BOUND,
        verdict(goal.dueOn().filter(due -> !due.isBefore(start) && !due.isAfter(end)).isPresent()));
    return new SmartCheck(goal, Maps.immutableEnumMap(verdicts));
  }

  private static SmartVerdict verdict(boolean isMet) {
    return isMet ? SmartVerdict.PASS : SmartVerdict.FAIL;
  }

  private static SmartVerdict accepted(CustomerConsent agreement) {
    return agreement == CustomerConsent.NOT_ASKED
        ? SmartVerdict.NOT_CHECKABLE
        : verdict(agreement == CustomerConsent.AGREED);
  }

  private static SmartVerdict realistic(Goal goal, OptionalDouble room, PlanPolicy policy) {
    if (goal.change().isEmpty()) {
      return SmartVerdict.NOT_CHECKABLE;
    }
    double change = goal.change().getAsDouble();
    if (room.isPresent()) {
      return verdict(change <= room.getAsDouble());
    }
    double baseline = Math.abs(goal.baseline().orElseThrow());
    return baseline == 0
        ? SmartVerdict.NOT_CHECKABLE
        : verdict(Math.abs(change) <= policy.largestChange() * baseline);
  }

  /** {@return how many letters are met, from zero to five} */
  public int passed() {
    return (int) verdicts.values().stream().filter(verdict -> verdict == SmartVerdict.PASS).count();
  }

  /** {@return whether all five letters are met} */
  public boolean isSmart() {
    return passed() == SmartCriterion.values().length;
  }
}
