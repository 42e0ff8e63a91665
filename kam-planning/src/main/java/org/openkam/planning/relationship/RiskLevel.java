package org.openkam.planning.relationship;

/** How likely an account is to be lost; there is no level without risk. */
public enum RiskLevel {
  /** Nothing speaks for it, of what is known. */
  LOW,
  /** Something speaks for it. */
  MEDIUM,
  /** Several things speak for it. */
  HIGH,
  /** Nobody knows, because nothing was measured. */
  UNKNOWN
}
