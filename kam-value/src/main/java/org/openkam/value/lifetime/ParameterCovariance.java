package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * How uncertain fitted parameters are, and how they vary together.
 *
 * <p>It is the inverse of the observed information, the negated second derivatives of the
 * log-likelihood at its peak.
 *
 * @param parameters the names of the parameters
 * @param values the covariances, row after row in the order of the names
 */
public record ParameterCovariance(ImmutableList<String> parameters, ImmutableDoubleArray values) {
  /**
   * Creates the covariance.
   *
   * @param parameters the names of the parameters
   * @param values the covariances, row after row in the order of the names
   */
  public ParameterCovariance {
    requireNonNull(values, "values");
    checkArgument(
        values.length() == parameters.size() * parameters.size(),
        "covariance of %s must have a value for every pair: %s",
        parameters,
        values.length());
  }

  /**
   * Returns the covariance of two parameters.
   *
   * @param one the name of a parameter
   * @param other the name of a parameter
   * @return the covariance, in the product of the parameters' units
   */
  public double of(String one, String other) {
    return values.get(index(one) * parameters.size() + index(other));
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
    int index = parameters.indexOf(parameter);
    checkArgument(index >= 0, "no parameter '%s' among: %s", parameter, parameters);
    return index;
  }
}
