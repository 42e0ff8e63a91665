package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.immutables.value.Value;

/**
 * How uncertain fitted parameters are, and how they vary together.
 *
 * <p>It is the inverse of the observed information, the negated second derivatives of the
 * log-likelihood at its peak.
 */
@Value.Immutable
public abstract class ParameterCovariance {
  ParameterCovariance() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the names of the parameters} */
  public abstract ImmutableList<String> parameters();

  /** {@return the covariances, row after row in the order of the names} */
  public abstract ImmutableDoubleArray values();

  /**
   * Returns the covariance of two parameters.
   *
   * @param one the name of a parameter
   * @param other the name of a parameter
   * @return the covariance, in the product of the parameters' units
   */
  public double of(String one, String other) {
    return values().get(index(one) * parameters().size() + index(other));
  }

  /**
   * Returns the standard error of a parameter.
   *
   * @param parameter the name of the parameter
   * @return the standard error, in the unit of the parameter
   */
  public double standardError(String parameter) {
    return Math.sqrt(of(parameter, parameter));
  }

  private int index(String parameter) {
    int index = parameters().indexOf(parameter);
    checkArgument(index >= 0, "no parameter '%s' among: %s", parameter, parameters());
    return index;
  }

  @Value.Check
  void check() {
    requireNonNull(values(), "values");
    checkArgument(
        values().length() == parameters().size() * parameters().size(),
        "covariance of %s must have a value for every pair: %s",
        parameters(),
        values().length());
  }

  /** Builds {@link ParameterCovariance} instances. */
  public static final class Builder extends ImmutableParameterCovariance.Builder {
    Builder() {}
  }
}
