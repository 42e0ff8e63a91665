package org.openkam.planning.plan;

/** How far a plan is, from a draft to its end; no step is left out, and none is taken back. */
public enum PlanStatus {
  /** Being written. */
  DRAFT,
  /** Presented to management. */
  PRESENTED,
  /** Approved by management. */
  APPROVED,
  /** Being carried out. */
  ACTIVE,
  /** Done or given up. */
  CLOSED;

  /**
   * Tells whether a plan may go on to a status.
   *
   * @param next the status
   * @return whether it is the next one
   */
  public boolean canBecome(PlanStatus next) {
    return switch (this) {
      case DRAFT -> next == PRESENTED;
      case PRESENTED -> next == APPROVED;
      case APPROVED -> next == ACTIVE;
      case ACTIVE -> next == CLOSED;
      case CLOSED -> false;
    };
  }
}
