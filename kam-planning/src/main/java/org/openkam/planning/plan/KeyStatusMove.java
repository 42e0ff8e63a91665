package org.openkam.planning.plan;

import java.time.LocalDate;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * One move of a key status: to which status, when, by whom and why.
 *
 * @param status the status from this day on
 * @param day the day of the move
 * @param by who decided it, not blank
 * @param why why, not blank
 */
public record KeyStatusMove(KeyStatus status, LocalDate day, String by, String why) {
  private static final Fields<KeyStatusMove> FORM =
      Fields.of(
          KeyStatusMove.class,
          Field.required("status", Forms.ofEnum(KeyStatus.class), KeyStatusMove::status),
          Field.required("day", Forms.DAY, KeyStatusMove::day),
          Field.required("by", Forms.NAME, KeyStatusMove::by),
          Field.required("why", Forms.NAME, KeyStatusMove::why),
          KeyStatusMove::new);

  /**
   * Creates a move.
   *
   * @param status the status from this day on
   * @param day the day of the move
   * @param by who decided it, not blank
   * @param why why, not blank
   */
  public KeyStatusMove {
    StatusHistory.checkMove(status, day, by, why);
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<KeyStatusMove> form() {
    return FORM;
  }
}
