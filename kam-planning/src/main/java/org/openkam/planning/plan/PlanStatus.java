package org.openkam.planning.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;

/**
 * How far a plan is, from a draft to its end. No step forward is left out; a plan may go back to
 * draft with feedback until it is carried out, and may be dropped or superseded by another.
 */
public enum PlanStatus {
  /** Being written. */
  DRAFT,
  /** Presented to management. */
  PRESENTED,
  /** Approved by management. */
  APPROVED,
  /** Being carried out. */
  ACTIVE,
  /** Carried out to its end. */
  CLOSED,
  /** Given up. */
  DROPPED,
  /** Replaced by another plan. */
  SUPERSEDED;

  /**
   * Checks whether a plan may go on to a status.
   *
   * @param next the status
   * @return whether it may follow this one
   */
  public boolean canBecome(PlanStatus next) {
    return next().contains(next);
  }

  private Set<PlanStatus> next() {
    return switch (this) {
      case DRAFT -> Sets.immutableEnumSet(PRESENTED, DROPPED);
      case PRESENTED -> Sets.immutableEnumSet(APPROVED, DRAFT, DROPPED);
      case APPROVED -> Sets.immutableEnumSet(ACTIVE, DRAFT, DROPPED, SUPERSEDED);
      case ACTIVE -> Sets.immutableEnumSet(CLOSED, DROPPED, SUPERSEDED);
      case CLOSED, DROPPED, SUPERSEDED -> ImmutableSet.of();
    };
  }

  /** {@return whether nothing follows} */
  public boolean isFinal() {
    return next().isEmpty();
  }
}
