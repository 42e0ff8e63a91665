package org.openkam.value.concentration;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.value.trend.Variability;

/**
 * Where the classes of an XYZ analysis end, on the coefficient of variation.
 *
 * <p>Two traditions are in use, {@link #wide} and {@link #narrow}; neither is the truth. An account
 * whose mean is not above zero has no class.
 *
 * @param endOfX the greatest coefficient in class X, above zero
 * @param endOfY the greatest coefficient in class Y, not below the end of X
 */
public record XyzPolicy(double endOfX, double endOfY) {
  /**
   * Creates the policy.
   *
   * @param endOfX the greatest coefficient in class X, above zero
   * @param endOfY the greatest coefficient in class Y, not below the end of X
   */
  public XyzPolicy {
    checkArgument(
        endOfX > 0 && endOfX <= endOfY && Double.isFinite(endOfY),
        "xyz ends must satisfy 0 < end of X <= end of Y: [%s, %s]",
        endOfX,
        endOfY);
  }

  /** {@return the ends 0.5 and 1, usual for demand} */
  public static XyzPolicy wide() {
    return new XyzPolicy(0.5, 1);
  }

  /** {@return the ends 0.1 and 0.25, usual for materials} */
  public static XyzPolicy narrow() {
    return new XyzPolicy(0.1, 0.25);
  }

  /**
   * {@return the class by the plain coefficient of variation, which takes growth for unsteadiness}
   *
   * @param variability the variability of the values of an account
   */
  public Optional<XyzClass> classify(Variability variability) {
    return classify(variability.coefficient());
  }

  /**
   * {@return the class by the coefficient around the trend, which does not punish growth}
   *
   * @param variability the variability of the values of an account
   */
  public Optional<XyzClass> classifyDetrended(Variability variability) {
    return classify(variability.detrendedCoefficient());
  }

  private Optional<XyzClass> classify(OptionalDouble coefficient) {
    if (coefficient.isEmpty()) {
      return Optional.empty();
    }
    double value = coefficient.getAsDouble();
    if (value <= endOfX) {
      return Optional.of(XyzClass.X);
    }
    return Optional.of(value <= endOfY ? XyzClass.Y : XyzClass.Z);
  }

  /** The class of an account by how steadily it buys. */
  public enum XyzClass {
    /** Steady. */
    X,
    /** Variable. */
    Y,
    /** Irregular. */
    Z
  }
}
