package org.openkam.planning.plan;

/** Which way a goal moves its measure. */
public enum GoalDirection {
  /** The target lies above the baseline, as for revenue. */
  INCREASE,
  /** The target lies below the baseline, as for complaints. */
  DECREASE,
  /** The target is the baseline: what is reached is to be kept. */
  KEEP
}
