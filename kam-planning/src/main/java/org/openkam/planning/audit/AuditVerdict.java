package org.openkam.planning.audit;

/** How a key account of today stands against the model. */
public enum AuditVerdict {
  /** The model chooses it by itself. */
  MEETS,
  /** The model would choose a newcomer instead if a change cost nothing. */
  KEPT_BY_SWITCHING_COST,
  /** A person decided for or against it, whatever the model says. */
  DECIDED_BY_HAND,
  /** The model does not choose it, for reasons that are known. */
  FAILS,
  /** Too little is known of it to tell. */
  NOT_ASSESSABLE
}
