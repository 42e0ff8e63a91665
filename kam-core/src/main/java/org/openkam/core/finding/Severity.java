package org.openkam.core.finding;

/** How grave a finding is, from the mildest to the gravest. */
public enum Severity {
  /** Worth knowing; nothing has to be done. */
  INFO,
  /** The result stands, but somebody should look at it. */
  WARNING,
  /** The result must not be used before this is mended. */
  BLOCKING
}
