package org.openkam.planning.audit;

/** How a key account of today stands against the model. */
public enum AuditVerdict {
  /** The model chooses it too. */
  MEETS,
  /** The model does not choose it, for reasons that are known. */
  FAILS,
  /** Too little is known of it to tell. */
  NOT_ASSESSABLE
}
