package org.openkam.planning.plan;

/** What the fields of a goal say about a letter of SMART. */
public enum SmartVerdict {
  /** The demand is met. */
  PASS,
  /** The demand is not met. */
  FAIL,
  /** The fields that would tell are missing. */
  NOT_CHECKABLE
}
