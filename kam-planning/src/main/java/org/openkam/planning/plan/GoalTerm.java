package org.openkam.planning.plan;

/** How far ahead a goal lies. */
public enum GoalTerm {
  /** To be reached soon. */
  SHORT,
  /** To be reached halfway. */
  MEDIUM,
  /** To be reached towards the end of the plan. */
  LONG
}
