package org.openkam.planning.study;

/** Whether an account was a key account in the last study, and is one in this. */
public enum Membership {
  /** A key account now, and none before. */
  CAME,
  /** A key account in both studies. */
  STAYED,
  /** A key account before, and none now. */
  LEFT,
  /** A key account in neither study. */
  OUTSIDE;

  static Membership of(boolean before, boolean now) {
    if (before) {
      return now ? STAYED : LEFT;
    }
    return now ? CAME : OUTSIDE;
  }
}
