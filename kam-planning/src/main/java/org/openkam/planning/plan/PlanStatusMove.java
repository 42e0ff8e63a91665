package org.openkam.planning.plan;

import java.time.LocalDate;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * One move of a plan: to which status, when, by whom and why.
 *
 * @param status the status from this day on
 * @param day the day of the move
 * @param by who decided it, not blank
 * @param why why, not blank; where a plan goes back to draft, the feedback
 */
public record PlanStatusMove(PlanStatus status, LocalDate day, String by, String why) {
  private static final Fields<PlanStatusMove> FORM =
      Fields.of(
          PlanStatusMove.class,
          Field.required("status", Forms.ofEnum(PlanStatus.class), PlanStatusMove::status),
          Field.required("day", Forms.DAY, PlanStatusMove::day),
          Field.required("by", Forms.NAME, PlanStatusMove::by),
          Field.required("why", Forms.NAME, PlanStatusMove::why),
          PlanStatusMove::new);

  /**
   * Creates a move.
   *
   * @param status the status from this day on
   * @param day the day of the move
   * @param by who decided it, not blank
   * @param why why, not blank; where a plan goes back to draft, the feedback
   */
  public PlanStatusMove {
    StatusHistory.checkMove(status, day, by, why);
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<PlanStatusMove> form() {
    return FORM;
  }
}
