package org.openkam.research.sensitivity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** What the factors explain of one output. */
@Value.Immutable
public abstract class OutputSensitivity {
  OutputSensitivity() {}

  static ImmutableOutputSensitivity.Builder builder() {
    return ImmutableOutputSensitivity.builder();
  }

  /** {@return the name of the output} */
  public abstract String output();

  /** {@return the mean of the output over all factors} */
  public abstract double mean();

  /** {@return the variance of the output over all factors, above zero} */
  public abstract double variance();

  /** {@return the factors in the order of the analysis} */
  public abstract ImmutableList<FactorSensitivity> factors();

  /**
   * Returns what one factor explains.
   *
   * @param factor the name of the factor
   * @return its indices
   * @throws IllegalArgumentException if there is no such factor
   */
  public FactorSensitivity factor(String factor) {
    for (FactorSensitivity candidate : factors()) {
      if (candidate.factor().equals(factor)) {
        return candidate;
      }
    }
    checkArgument(false, "no factor '%s' among %s", factor, factors());
    throw new AssertionError(factor);
  }
}
