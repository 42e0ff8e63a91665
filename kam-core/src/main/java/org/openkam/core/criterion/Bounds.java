package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;

/**
 * The range that values of a criterion lie in, both ends included.
 *
 * @param lowest the smallest value, finite
 * @param highest the greatest value, finite and above the lowest
 */
public record Bounds(double lowest, double highest) {
  private static final Form<Bounds> FORM =
      Forms.NUMBER
          .list()
          .described("minItems", 2)
          .described("maxItems", 2)
          .as(bounds -> ImmutableList.of(bounds.lowest(), bounds.highest()), Bounds::ofEnds)
          .named("bounds");

  /** From zero to one. */
  public static final Bounds UNIT = new Bounds(0, 1);

  /**
   * Creates a range.
   *
   * @param lowest the smallest value, finite
   * @param highest the greatest value, finite and above the lowest
   */
  public Bounds {
    checkArgument(
        Double.isFinite(lowest) && Double.isFinite(highest) && lowest < highest,
        "bounds must be finite with lowest < highest: [%s, %s]",
        lowest,
        highest);
    checkArgument(
        Double.isFinite(highest - lowest),
        "bounds must be a finite distance apart: [%s, %s]",
        lowest,
        highest);
    // minus zero is zero
    lowest = lowest + 0.0;
    highest = highest + 0.0;
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Form<Bounds> form() {
    return FORM;
  }

  /**
   * Returns a range.
   *
   * @param lowest the smallest value, finite
   * @param highest the greatest value, finite and above the lowest
   * @return the range
   */
  public static Bounds of(double lowest, double highest) {
    return new Bounds(lowest, highest);
  }

  /** {@return the distance between the ends, above zero} */
  public double span() {
    return highest - lowest;
  }

  /**
   * Tells whether a value lies in this range.
   *
   * @param value any number
   * @return whether it lies between the ends, both included
   */
  public boolean contains(double value) {
    return value >= lowest && value <= highest;
  }

  /**
   * Returns the value of this range that is nearest to a value.
   *
   * @param value a finite number
   * @return the value itself, or the end it lies beyond
   */
  public double clip(double value) {
    return Math.max(lowest, Math.min(highest, value));
  }

  @Override
  public String toString() {
    return "[" + lowest + ", " + highest + "]";
  }

  private static Bounds ofEnds(ImmutableList<Double> ends) {
    checkArgument(ends.size() == 2, "must be two numbers: %s", ends);
    return new Bounds(ends.get(0), ends.get(1));
  }
}
