package org.openkam.value.measure;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How far ahead a lifetime value looks.
 *
 * @param years the number of years, one or more
 * @param discountRate the discount rate a year, zero or more
 */
record LifetimeHorizon(int years, double discountRate) {
  LifetimeHorizon {
    checkArgument(years >= 1, "lifetime value must look ahead one year or more: %s", years);
    checkArgument(
        discountRate >= 0 && Double.isFinite(discountRate),
        "discount rate must be zero or more: %s",
        discountRate);
  }

  /** {@return the years, such as over 3 years} */
  @Override
  public String toString() {
    return "over " + years + (years == 1 ? " year" : " years");
  }
}
