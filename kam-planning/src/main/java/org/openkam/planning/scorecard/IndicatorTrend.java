package org.openkam.planning.scorecard;

/** Which way an indicator moves, seen from its target. */
public enum IndicatorTrend {
  /** Towards the target and beyond. */
  IMPROVING,
  /** Hardly at all. */
  STEADY,
  /** Away from the target. */
  WORSENING,
  /** Nobody knows, because there is no target or there are fewer than two values. */
  UNKNOWN
}
