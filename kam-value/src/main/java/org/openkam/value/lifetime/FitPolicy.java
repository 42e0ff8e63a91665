package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * When a fit counts as good enough to be used.
 *
 * <p>On random subsamples of a retail base of 2,357 customers, four in ten BG/NBD fits on 50
 * customers were degenerate, three in a hundred on 300, and none on 1,000.
 *
 * @param minCustomers the customers below which a fit must not be used, zero or more
 * @param advisedCustomers the customers below which only ranks should be trusted, not below the
 *     least
 * @param largestLogParameter the absolute natural logarithm of a parameter over its typical size
 *     above which it counts as run away, positive
 */
public record FitPolicy(long minCustomers, long advisedCustomers, double largestLogParameter) {
  /**
   * Creates the policy.
   *
   * @param minCustomers the customers below which a fit must not be used, zero or more
   * @param advisedCustomers the customers below which only ranks should be trusted
   * @param largestLogParameter the absolute logarithm above which a parameter has run away
   */
  public FitPolicy {
    checkArgument(
        minCustomers >= 0, "least number of customers must be zero or more: %s", minCustomers);
    checkArgument(
        advisedCustomers >= minCustomers,
        "advised number of customers must not be below the least, which is %s: %s",
        minCustomers,
        advisedCustomers);
    checkArgument(
        largestLogParameter > 0 && Double.isFinite(largestLogParameter),
        "largest log parameter must be positive: %s",
        largestLogParameter);
  }

  /** {@return the policy of at least 50 customers, 300 advised, and parameters within e^7} */
  public static FitPolicy standard() {
    return new FitPolicy(50, 300, 7);
  }

  FitStatus judge(Optimum optimum, long customers) {
    if (customers < minCustomers) {
      return FitStatus.TOO_LITTLE_DATA;
    }
    if (optimum.farthest() > largestLogParameter || optimum.shape() == Optimum.Shape.FLAT) {
      return FitStatus.DEGENERATE;
    }
    if (optimum.shape() == Optimum.Shape.SLOPE) {
      return FitStatus.NOT_CONVERGED;
    }
    return customers < advisedCustomers ? FitStatus.FEW_CUSTOMERS : FitStatus.CONVERGED;
  }
}
