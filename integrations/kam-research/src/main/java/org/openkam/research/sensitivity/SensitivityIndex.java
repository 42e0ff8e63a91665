package org.openkam.research.sensitivity;

/**
 * An estimated share of variance.
 *
 * @param estimate the estimate; the true share lies from zero to one, an estimate of a small share
 *     may be slightly negative and is shown as it is
 * @param lowest the lower end of its confidence interval
 * @param highest the upper end of its confidence interval
 */
public record SensitivityIndex(double estimate, double lowest, double highest) {
  /** {@return whether the interval leaves out zero} */
  public boolean isDifferentFromZero() {
    return lowest > 0;
  }
}
