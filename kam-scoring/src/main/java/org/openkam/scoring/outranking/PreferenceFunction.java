package org.openkam.scoring.outranking;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import org.immutables.value.Value;
import org.openkam.core.finding.Attributes;
import org.openkam.core.numeric.Zeros;

/**
 * How strongly an advantage on one criterion speaks for an account, from zero to one: a shape and
 * its thresholds, in the unit of the criterion.
 *
 * <p>No advantage, or a disadvantage, is worth zero in every shape. Source: Brans and Vincke
 * (1985), A preference ranking organization method.
 */
@Value.Immutable
public abstract class PreferenceFunction {
  private static final PreferenceFunction USUAL = new Builder().shape(Shape.USUAL).build();

  PreferenceFunction() {}

  /** {@return the function of which any advantage is a full preference} */
  public static PreferenceFunction usual() {
    return USUAL;
  }

  /**
   * Returns the function that is full above a threshold.
   *
   * @param indifference the greatest advantage that counts for nothing, zero or above
   * @return the function
   */
  public static PreferenceFunction uShape(double indifference) {
    return new Builder().shape(Shape.U_SHAPE).indifference(indifference).build();
  }

  /**
   * Returns the function that rises from no advantage to a threshold.
   *
   * @param preference the smallest advantage that is a full preference, zero or above
   * @return the function
   */
  public static PreferenceFunction vShape(double preference) {
    return new Builder().shape(Shape.V_SHAPE).preference(preference).build();
  }

  /**
   * Returns the function that is half above one threshold and full above another.
   *
   * @param indifference the greatest advantage that counts for nothing, zero or above
   * @param preference the greatest advantage that counts for half, not below the indifference
   * @return the function
   */
  public static PreferenceFunction level(double indifference, double preference) {
    return new Builder()
        .shape(Shape.LEVEL)
        .indifference(indifference)
        .preference(preference)
        .build();
  }

  /**
   * Returns the function that rises between two thresholds, a step where they are equal.
   *
   * @param indifference the greatest advantage that counts for nothing, zero or above
   * @param preference the smallest advantage that is a full preference, not below the indifference
   * @return the function
   */
  public static PreferenceFunction linear(double indifference, double preference) {
    return new Builder()
        .shape(Shape.LINEAR)
        .indifference(indifference)
        .preference(preference)
        .build();
  }

  /**
   * Returns the function <i>1 - exp(-d<sup>2</sup> / 2s<sup>2</sup>)</i>.
   *
   * @param inflection the advantage <i>s</i> at which it rises most steeply, above zero
   * @return the function
   */
  public static PreferenceFunction gaussian(double inflection) {
    return new Builder().shape(Shape.GAUSSIAN).inflection(inflection).build();
  }

  static PreferenceFunction of(Attributes attributes) {
    attributes.checkNames("preference function", "shape", "q", "p", "s");
    String shape = attributes.findText("shape").orElse("usual");
    Shape known = null;
    for (Shape candidate : Shape.values()) {
      known = id(candidate).equals(shape) ? candidate : known;
    }
    checkArgument(known != null, "preference function has no shape named: '%s'", shape);
    return new Builder()
        .shape(known)
        .indifference(attributes.findNumber("q").orElse(0))
        .preference(attributes.findNumber("p").orElse(0))
        .inflection(attributes.findNumber("s").orElse(0))
        .build();
  }

  private static String id(Shape shape) {
    return shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the shape} */
  public abstract Shape shape();

  /** {@return the threshold <i>q</i> of indifference, zero or above; zero where not used} */
  @Value.Default
  public double indifference() {
    return 0;
  }

  /** {@return the threshold <i>p</i> of full preference, zero or above; zero where not used} */
  @Value.Default
  public double preference() {
    return 0;
  }

  /** {@return the inflection point <i>s</i>, above zero for the bell curve, else zero} */
  @Value.Default
  public double inflection() {
    return 0;
  }

  /**
   * Returns the degree of preference for an advantage.
   *
   * @param advantage how much better one value is than the other, negative if it is worse
   * @return the degree, from zero to one
   */
  public double degree(double advantage) {
    if (!(advantage > indifference())) {
      return 0;
    }
    return switch (shape()) {
      case USUAL, U_SHAPE -> 1;
      case LEVEL -> advantage > preference() ? 1 : 0.5;
      case V_SHAPE, LINEAR ->
          advantage > preference()
              ? 1
              : (advantage - indifference()) / (preference() - indifference());
      case GAUSSIAN -> {
        double ratio = advantage / inflection();
        yield -Math.expm1(-0.5 * ratio * ratio);
      }
    };
  }

  Attributes asAttributes() {
    Attributes.Builder attributes = Attributes.builder().put("shape", id(shape()));
    if (uses(Shape.U_SHAPE, Shape.LEVEL, Shape.LINEAR)) {
      attributes.put("q", indifference());
    }
    if (uses(Shape.V_SHAPE, Shape.LEVEL, Shape.LINEAR)) {
      attributes.put("p", preference());
    }
    if (uses(Shape.GAUSSIAN)) {
      attributes.put("s", inflection());
    }
    return attributes.build();
  }

  @Value.Check
  PreferenceFunction check() {
    checkThreshold(
        "indifference threshold", indifference(), uses(Shape.U_SHAPE, Shape.LEVEL, Shape.LINEAR));
    checkThreshold(
        "preference threshold", preference(), uses(Shape.V_SHAPE, Shape.LEVEL, Shape.LINEAR));
    checkThreshold("inflection point", inflection(), uses(Shape.GAUSSIAN));
    checkArgument(
        !uses(Shape.LEVEL, Shape.LINEAR) || preference() >= indifference(),
        "preference threshold must not lie below the indifference threshold %s: %s",
        indifference(),
        preference());
    checkArgument(
        !uses(Shape.GAUSSIAN) || inflection() > 0,
        "inflection point must lie above zero: %s",
        inflection());
    return Zeros.isAnyNegative(indifference(), preference(), inflection())
        ? new Builder()
            .shape(shape())
            .indifference(indifference() + 0.0)
            .preference(preference() + 0.0)
            .inflection(inflection() + 0.0)
            .build()
        : this;
  }

  private void checkThreshold(String name, double threshold, boolean used) {
    checkArgument(
        Double.isFinite(threshold) && threshold >= 0,
        "%s must be finite and not negative: %s",
        name,
        threshold);
    checkArgument(
        used || threshold == 0, "shape %s must have no %s: %s", id(shape()), name, threshold);
  }

  private boolean uses(Shape... shapes) {
    for (Shape candidate : shapes) {
      if (shape() == candidate) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return asAttributes().toString();
  }

  /** Builds {@link PreferenceFunction} instances. */
  static final class Builder extends ImmutablePreferenceFunction.Builder {
    Builder() {}
  }

  /** The six shapes of a {@link PreferenceFunction} (Brans and Vincke 1985, types I to VI). */
  public enum Shape {
    /** Any advantage is a full preference. */
    USUAL,
    /** An advantage above the indifference threshold is a full preference. */
    U_SHAPE,
    /** Preference rises in a line from no advantage to the preference threshold. */
    V_SHAPE,
    /** Half a preference above the indifference threshold, a full one above the preference one. */
    LEVEL,
    /** Preference rises in a line from the indifference threshold to the preference threshold. */
    LINEAR,
    /** Preference rises along a bell curve; it is 0.39 at the inflection point. */
    GAUSSIAN
  }
}
