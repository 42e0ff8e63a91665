package org.openkam.core.gate;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.Measures;

/**
 * A limit that a measured value must keep.
 *
 * @param measure what is compared with the limit
 * @param side on which side of the limit the value must lie
 * @param limit the limit, finite; a value equal to it keeps it
 */
public record Threshold(Measure measure, Side side, double limit) {
  private static final Fields<Threshold> FORM =
      Fields.of(
          Threshold.class,
          Field.required("measure", Measures.form(), Threshold::measure),
          Field.required("side", Forms.ofEnum(Threshold.Side.class), Threshold::side),
          Field.required("limit", Forms.NUMBER, Threshold::limit),
          Threshold::new);

  /** On which side of a limit a value must lie. */
  public enum Side {
    /** The value must not lie below the limit. */
    AT_LEAST,
    /** The value must not lie above the limit. */
    AT_MOST
  }

  /**
   * Creates a limit.
   *
   * @param measure what is compared with the limit
   * @param side on which side of the limit the value must lie
   * @param limit the limit, finite
   */
  public Threshold {
    checkArgument(
        Double.isFinite(limit), "threshold on '%s' must be finite: %s", measure.name(), limit);
    // minus zero is zero
    limit = limit + 0.0;
  }

  /**
   * Creates a limit of a figure.
   *
   * @param figure the name of the figure of an account, not blank
   * @param side on which side of the limit the value must lie
   * @param limit the limit, finite
   */
  public Threshold(String figure, Side side, double limit) {
    this(Measures.figure(figure), side, limit);
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Threshold> form() {
    return FORM;
  }

  /**
   * Holds a value against the limit.
   *
   * @param value the measured value, or empty where it was not measured
   * @return whether the limit is kept
   */
  public Gate.Status assess(OptionalDouble value) {
    if (value.isEmpty()) {
      return Gate.Status.UNKNOWN;
    }
    boolean kept =
        side == Side.AT_LEAST ? value.getAsDouble() >= limit : value.getAsDouble() <= limit;
    return kept ? Gate.Status.MET : Gate.Status.NOT_MET;
  }
}
