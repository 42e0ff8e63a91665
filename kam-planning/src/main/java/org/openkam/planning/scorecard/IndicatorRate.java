package org.openkam.planning.scorecard;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many of a whole: users who adopted a product of all who could, customers who stayed.
 *
 * @param part how many, not negative and at most the whole
 * @param whole of how many, at least one
 */
public record IndicatorRate(int part, int whole) {
  /**
   * Creates a rate.
   *
   * @param part how many, not negative and at most the whole
   * @param whole of how many, at least one
   */
  public IndicatorRate {
    checkArgument(whole >= 1, "rate must be of at least one: %s", whole);
    checkArgument(part >= 0 && part <= whole, "rate must count from 0 to %s: %s", whole, part);
  }

  /** {@return the part of the whole, from zero to one} */
  public double value() {
    return (double) part / whole;
  }
}
