package org.openkam.scoring.outranking;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;
import org.openkam.core.finding.Attributes;
import org.openkam.core.numeric.Zeros;

/**
 * How great a difference on one criterion must be to count, in the unit of the criterion.
 *
 * @param indifference the greatest disadvantage that does not count, <i>q</i>, zero or above
 * @param preference the smallest disadvantage that counts in full, <i>p</i>, not below <i>q</i>
 * @param veto the smallest disadvantage that no strength makes up for, <i>v</i>, not below
 *     <i>p</i>; empty for none
 */
public record Thresholds(double indifference, double preference, OptionalDouble veto) {
  private static final Thresholds NONE = new Thresholds(0, 0, OptionalDouble.empty());

  /**
   * Creates thresholds.
   *
   * @param indifference <i>q</i>, finite, zero or above
   * @param preference <i>p</i>, finite, not below <i>q</i>
   * @param veto <i>v</i>, finite, not below <i>p</i>; empty for none
   */
  public Thresholds {
    checkArgument(
        Double.isFinite(indifference) && indifference >= 0,
        "indifference threshold must be finite and not negative: %s",
        indifference);
    checkArgument(
        Double.isFinite(preference) && preference >= indifference,
        "preference threshold must not lie below the indifference threshold %s: %s",
        indifference,
        preference);
    checkArgument(
        veto.isEmpty() || (Double.isFinite(veto.getAsDouble()) && veto.getAsDouble() >= preference),
        "veto threshold must not lie below the preference threshold %s: %s",
        preference,
        veto);
    indifference += 0.0;
    preference += 0.0;
    veto = Zeros.plain(veto);
  }

  /** {@return the thresholds by which any difference counts and none is a veto} */
  public static Thresholds none() {
    return NONE;
  }

  /**
   * Returns thresholds without a veto.
   *
   * @param indifference the greatest disadvantage that does not count, zero or above
   * @param preference the smallest disadvantage that counts in full
   * @return the thresholds
   */
  public static Thresholds of(double indifference, double preference) {
    return new Thresholds(indifference, preference, OptionalDouble.empty());
  }

  /**
   * Returns thresholds with a veto.
   *
   * @param indifference the greatest disadvantage that does not count, zero or above
   * @param preference the smallest disadvantage that counts in full
   * @param veto the smallest disadvantage that no strength makes up for
   * @return the thresholds
   */
  public static Thresholds of(double indifference, double preference, double veto) {
    return new Thresholds(indifference, preference, OptionalDouble.of(veto));
  }

  /**
   * Reads thresholds from the parameters of a strategy.
   *
   * @param attributes <i>q</i>, <i>p</i> and <i>v</i>, each absent for none
   * @return the thresholds
   */
  public static Thresholds of(Attributes attributes) {
    attributes.checkNames("thresholds", "q", "p", "v");
    double q = attributes.findNumber("q").orElse(0);
    return new Thresholds(q, attributes.findNumber("p").orElse(q), attributes.findNumber("v"));
  }

  /** {@return the thresholds by name, as {@link #of(Attributes)} reads them} */
  public Attributes asAttributes() {
    Attributes.Builder attributes =
        Attributes.builder().put("q", indifference).put("p", preference);
    veto.ifPresent(threshold -> attributes.put("v", threshold));
    return attributes.build();
  }

  /** {@return how far a disadvantage agrees with "at least as good", from zero to one} */
  double concordance(double disadvantage) {
    if (disadvantage <= indifference) {
      return 1;
    }
    return disadvantage >= preference
        ? 0
        : (preference - disadvantage) / (preference - indifference);
  }

  /** {@return how far a disadvantage speaks against "at least as good", from zero to one} */
  double discordance(double disadvantage) {
    if (veto.isEmpty() || disadvantage <= preference) {
      return 0;
    }
    return disadvantage >= veto.getAsDouble()
        ? 1
        : (disadvantage - preference) / (veto.getAsDouble() - preference);
  }

  @Override
  public String toString() {
    return asAttributes().toString();
  }
}
