package org.openkam.xmcda;

import static com.google.common.base.Preconditions.checkArgument;
import static org.openkam.xmcda.Texts.checkId;
import static org.openkam.xmcda.Texts.checkStripped;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalDouble;

/** A value as a file states it: of a cell, an alternative, a criterion, a pair or a parameter. */
public sealed interface XmcdaValue {
  /** {@return what is stated as not available} */
  static XmcdaValue missing() {
    return new Missing();
  }

  /** {@return nothing stated, as for a pair that is in a relation without a degree} */
  static XmcdaValue none() {
    return new Several(ImmutableMap.of());
  }

  /**
   * Returns a number.
   *
   * @param value the number, finite
   * @return the value
   */
  static XmcdaValue of(double value) {
    return new Numeric(value);
  }

  /**
   * Returns a label.
   *
   * @param text the text, without white space at its ends
   * @return the value
   */
  static XmcdaValue of(String text) {
    return new Label(text);
  }

  /** {@return the number, empty where the value is something else} */
  default OptionalDouble findNumber() {
    return this instanceof Numeric number
        ? OptionalDouble.of(number.value())
        : OptionalDouble.empty();
  }

  /**
   * A number: what a file states as an integer, a real or a rational.
   *
   * @param value the number, finite
   */
  record Numeric(double value) implements XmcdaValue {
    /**
     * Creates a number.
     *
     * @param value the number, finite
     */
    public Numeric {
      checkArgument(Double.isFinite(value), "number must be finite: %s", value);
      // minus zero is zero
      value = value + 0.0;
    }
  }

  /**
   * A label, such as a level of a qualitative scale.
   *
   * @param text the text, without white space at its ends
   */
  record Label(String text) implements XmcdaValue {
    /**
     * Creates a label.
     *
     * @param text the text, without white space at its ends
     */
    public Label {
      checkStripped("label", text);
    }
  }

  /**
   * Yes or no.
   *
   * @param value whether it is yes
   */
  record Flag(boolean value) implements XmcdaValue {}

  /**
   * A range of numbers with at least one end.
   *
   * @param lower the lower end, finite; empty for none
   * @param upper the upper end, finite and not below the lower; empty for none
   */
  record Interval(OptionalDouble lower, OptionalDouble upper) implements XmcdaValue {
    /**
     * Creates a range.
     *
     * @param lower the lower end, finite; empty for none
     * @param upper the upper end, finite and not below the lower; empty for none
     */
    public Interval {
      checkArgument(
          lower.isPresent() || upper.isPresent(), "interval must have a lower or an upper end");
      checkArgument(
          Double.isFinite(lower.orElse(0)) && Double.isFinite(upper.orElse(0)),
          "interval must have finite ends: [%s, %s]",
          lower,
          upper);
      checkArgument(
          lower.isEmpty() || upper.isEmpty() || lower.getAsDouble() <= upper.getAsDouble(),
          "interval must have its ends in order: [%s, %s]",
          lower,
          upper);
    }
  }

  /** Not available. */
  record Missing() implements XmcdaValue {}

  /**
   * Several values, such as one for each criterion.
   *
   * @param values the values by id, or by place, from {@code 1}, where the file gives no ids
   */
  record Several(ImmutableMap<String, XmcdaValue> values) implements XmcdaValue {
    /**
     * Creates the list.
     *
     * @param values the values by id, none or at least two, none of them a list
     */
    public Several {
      checkArgument(values.size() != 1, "list must not have one value only: %s", values);
      values.forEach(
          (id, value) -> {
            checkId("id of a value", id);
            checkArgument(
                !(value instanceof Several), "list must not have a list in it: %s", value);
          });
    }
  }

  /**
   * A kind of value outside the supported subset, such as a fuzzy number. It is kept so that no
   * calculation takes the cell for empty; it cannot be written.
   *
   * @param kind the name of the element
   */
  record Unsupported(String kind) implements XmcdaValue {}
}
