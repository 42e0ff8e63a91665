package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * One anchored step of an ordinal scale: what a rating of that number means.
 *
 * @param value the number that stands for the level, finite
 * @param labels the words that anchor it
 */
public record Level(double value, Labels labels) {
  private static final Fields<Level> FORM =
      Fields.of(
          Level.class,
          Field.required("value", Forms.NUMBER, Level::value),
          Field.required("labels", Labels.form(), Level::labels),
          Level::new);

  /**
   * Creates a level.
   *
   * @param value the number that stands for the level, finite
   * @param labels the words that anchor it
   */
  public Level {
    checkArgument(Double.isFinite(value), "level '%s' must have a finite value: %s", labels, value);
    // minus zero is zero
    value = value + 0.0;
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Level> form() {
    return FORM;
  }
}
