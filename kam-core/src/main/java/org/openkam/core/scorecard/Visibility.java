package org.openkam.core.scorecard;

/** Who may see an indicator. */
public enum Visibility {
  /** Only we. */
  INTERNAL,
  /** The customer too. */
  SHARED
}
