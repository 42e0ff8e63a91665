package org.openkam.planning.plan;

/**
 * How far the key status of an account is told; expectations are set inside and outside before the
 * customer hears of it.
 */
public enum KeyStatus {
  /** Chosen, and nobody outside knows. */
  NOMINATED,
  /** What both sides may expect is agreed inside. */
  EXPECTATIONS_SET,
  /** The customer knows. */
  INFORMED;

  /**
   * Tells whether an account may go on to a status.
   *
   * @param next the status
   * @return whether it is the next one
   */
  public boolean canBecome(KeyStatus next) {
    return switch (this) {
      case NOMINATED -> next == EXPECTATIONS_SET;
      case EXPECTATIONS_SET -> next == INFORMED;
      case INFORMED -> false;
    };
  }
}
