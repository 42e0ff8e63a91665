package org.openkam.core.scorecard;

/** How far an indicator is from its target. */
public enum TrafficLight {
  /** Act now. */
  RED,
  /** Watch. */
  AMBER,
  /** On course. */
  GREEN,
  /** Nobody knows, because a number is missing. */
  UNKNOWN
}
