package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * How the values of a criterion are measured: the type of scale, the unit, the natural bounds, and
 * for ordinal scales the anchored levels.
 */
@Value.Immutable
public abstract class Scale {
  private static final Fields<Scale> FORM =
      Fields.of(Scale.class, Scale::builder, Builder::build)
          .required("type", Forms.ofEnum(Type.class), Scale::type, Builder::type)
          .defaulted("unit", Forms.TEXT.omittedIf(String::isEmpty), Scale::unit, Builder::unit)
          .optional("bounds", Bounds.form(), Scale::bounds, Builder::bounds)
          .defaulted("levels", Level.form().list(), Scale::levels, Builder::levels)
          .form();

  Scale() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Scale> form() {
    return FORM;
  }

  /**
   * Returns a ratio scale without bounds.
   *
   * @param unit the unit, such as {@code EUR}; empty for pure numbers
   * @return the scale
   */
  public static Scale ratio(String unit) {
    return builder().type(Type.RATIO).unit(unit).build();
  }

  /**
   * Returns a ratio scale with bounds.
   *
   * @param unit the unit, such as {@code EUR}; empty for pure numbers
   * @param lowest the smallest value
   * @param highest the greatest value
   * @return the scale
   */
  public static Scale ratio(String unit, double lowest, double highest) {
    return ratio(unit).within(lowest, highest);
  }

  /**
   * Returns an interval scale with bounds, such as a rating by people.
   *
   * @param lowest the smallest value
   * @param highest the greatest value
   * @return the scale, without a unit
   */
  public static Scale interval(double lowest, double highest) {
    return builder().type(Type.INTERVAL).build().within(lowest, highest);
  }

  /**
   * Returns an ordinal scale with anchored levels.
   *
   * @param levels at least two levels, from the lowest value to the greatest
   * @return the scale, whose bounds are the first and the last level
   */
  public static Scale ordinal(List<Level> levels) {
    return builder().type(Type.ORDINAL).levels(levels).build();
  }

  /** {@return the scale of yes (one) and no (zero)} */
  public static Scale yesNo() {
    return builder().type(Type.BOOLEAN).bounds(Bounds.UNIT).build();
  }

  /** {@return what arithmetic the values allow} */
  public abstract Type type();

  /** {@return the unit of the values, empty for pure numbers} */
  @Value.Default
  public String unit() {
    return "";
  }

  /** {@return the natural bounds, which for ordinal scales are the first and last level} */
  @Value.Default
  public Optional<Bounds> bounds() {
    if (levels().size() < 2) {
      return Optional.empty();
    }
    double lowest = levels().get(0).value();
    double highest = levels().get(levels().size() - 1).value();
    return lowest < highest ? Optional.of(new Bounds(lowest, highest)) : Optional.empty();
  }

  /** {@return the anchored levels of an ordinal scale, lowest value first; empty for others} */
  public abstract ImmutableList<Level> levels();

  /**
   * Finds the anchored level of a value.
   *
   * @param value the number of the level
   * @return the level with exactly this number, or empty where there is none
   */
  public Optional<Level> findLevel(double value) {
    return levels().stream().filter(level -> level.value() == value).findFirst();
  }

  /**
   * Returns this scale with bounds.
   *
   * @param lowest the smallest value
   * @param highest the greatest value
   * @return the bounded scale
   */
  public Scale within(double lowest, double highest) {
    return builder()
        .type(type())
        .unit(unit())
        .levels(levels())
        .bounds(new Bounds(lowest, highest))
        .build();
  }

  @Value.Check
  void check() {
    checkArgument(
        type() != Type.ORDINAL || levels().size() >= 2,
        "ordinal scale must have at least two levels: %s",
        levels().size());
    for (int i = 1; i < levels().size(); i++) {
      checkArgument(
          levels().get(i - 1).value() < levels().get(i).value(),
          "levels must ascend, but '%s' does not lie above its predecessor: %s",
          levels().get(i).labels(),
          levels().get(i).value());
    }
    for (Level level : levels()) {
      checkArgument(
          bounds().map(bounds -> bounds.contains(level.value())).orElse(true),
          "level '%s' must lie within %s: %s",
          level.labels(),
          bounds().orElse(Bounds.UNIT),
          level.value());
    }
  }

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
      checkArgument(
          Double.isFinite(value), "level '%s' must have a finite value: %s", labels, value);
      // minus zero is zero
      value = value + 0.0;
    }

    /** {@return the form of this type: how it is written, read, hashed and compared} */
    public static Fields<Level> form() {
      return FORM;
    }
  }

  /** What arithmetic the values of a scale allow (Stevens 1946). */
  public enum Type {
    /** Only the order counts; the numbers are codes of levels. */
    ORDINAL,
    /** Differences count, the zero is arbitrary: ratings, temperatures, dates. */
    INTERVAL,
    /** Differences and ratios count, zero means none: money, people, hours. */
    RATIO,
    /** Yes is one and no is zero. */
    BOOLEAN
  }

  /** Builds {@link Scale} instances; the type is required. */
  public static final class Builder extends ImmutableScale.Builder {
    Builder() {}
  }
}
