package org.openkam.core.model;

/** What to do with a criterion on which all accounts have the same value. */
public enum ConstantColumnPolicy {
  /** It tells accounts apart by nothing: every account gets the same contribution. */
  NEUTRAL,
  /** It is left out and its weight shared among the others. */
  DROP,
  /** The scoring is refused and names the criterion. */
  REFUSE
}
