package org.openkam.core.relationship;

/** How much a person's word counts at the customer. */
public enum Influence {
  /** Outside the circles where decisions are made. */
  OUTSIDE,
  /** Inside the political structure. */
  POLITICAL_STRUCTURE,
  /** In the inner circle. */
  INNER_CIRCLE;

  /** {@return whether a person with this influence is a key player} */
  public boolean isKeyPlayer() {
    return this != OUTSIDE;
  }
}
