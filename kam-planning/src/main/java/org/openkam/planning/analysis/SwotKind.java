package org.openkam.planning.analysis;

/** What a statement of an analysis says about our place at an account. */
public enum SwotKind {
  /** What we are good at, compared with the competition. */
  STRENGTH,
  /** What we lack, compared with the competition. */
  WEAKNESS,
  /** A development outside that can help us. */
  OPPORTUNITY,
  /** A development outside that can hurt us. */
  THREAT;

  /** {@return whether it is about ourselves and not about the world outside} */
  public boolean isInternal() {
    return this == STRENGTH || this == WEAKNESS;
  }
}
