package org.openkam.planning.plan;

/** One of the five demands on a goal (after Doran 1981). */
public enum SmartCriterion {
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
