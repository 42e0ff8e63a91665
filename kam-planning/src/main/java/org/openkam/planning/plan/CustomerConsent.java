package org.openkam.planning.plan;

/** Whether the customer shares a goal. */
public enum CustomerConsent {
  /** The customer agreed. */
  AGREED,
  /** The customer was asked and did not agree. */
  NOT_AGREED,
  /** Nobody asked yet. */
  NOT_ASKED
}
