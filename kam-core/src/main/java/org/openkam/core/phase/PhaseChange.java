package org.openkam.core.phase;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.openkam.core.account.Evidence;

/**
 * One entry in the history of a relation: from this day on it was in this phase.
 *
 * @param date the day
 * @param phase the id of the phase or side state
 * @param evidence what it rests on
 */
public record PhaseChange(LocalDate date, String phase, Evidence evidence) {
  /**
   * Creates an entry.
   *
   * @param date the day
   * @param phase the id of the phase or side state, not blank
   * @param evidence what it rests on
   */
  public PhaseChange {
    checkArgument(!phase.isBlank(), "phase change on %s must name its phase: '%s'", date, phase);
  }
}
