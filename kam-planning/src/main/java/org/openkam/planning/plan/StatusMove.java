package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * One step of a status: to what, when, by whom and why.
 *
 * @param <S> the kind of status
 * @param status the status from this day on
 * @param day the day of the move
 * @param by who decided it, not blank
 * @param why why, not blank; for a plan that goes back to draft, the feedback
 */
public record StatusMove<S extends Enum<S>>(S status, LocalDate day, String by, String why) {
  /**
   * Creates a move.
   *
   * @param status the status from this day on
   * @param day the day of the move
   * @param by who decided it, not blank
   * @param why why, not blank
   */
  public StatusMove {
    checkArgument(!by.isBlank(), "move to %s on %s must name who decided it", status, day);
    checkArgument(!why.isBlank(), "move to %s on %s must say why", status, day);
  }
}
