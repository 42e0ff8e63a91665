package org.openkam.value.lifetime;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * Where a search for the greatest likelihood ended.
 *
 * @param parameters the parameters
 * @param value the log-likelihood there
 * @param covariance the covariances of the parameters, row after row, meaningful on a peak only
 * @param farthest the largest absolute logarithm of a parameter over its typical size
 * @param shape what the likelihood looks like there
 */
record Optimum(
    ImmutableDoubleArray parameters,
    double value,
    ImmutableDoubleArray covariance,
    double farthest,
    Shape shape) {

  /** What the likelihood looks like around a point. */
  enum Shape {
    /** It falls in every direction. */
    PEAK,
    /** There is a direction in which it hardly changes. */
    FLAT,
    /** It still rises. */
    SLOPE
  }
}
