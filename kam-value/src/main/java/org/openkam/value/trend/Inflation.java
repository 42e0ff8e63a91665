package org.openkam.value.trend;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A yearly inflation rate with its source, so that growth can be told apart from rising prices.
 *
 * @param rate the rate as a fraction per period, above -1; 0.081 is 8.1 percent
 * @param source who published the rate, never blank
 * @param date the day of publication
 */
public record Inflation(double rate, String source, LocalDate date) {
  /**
   * Creates the rate.
   *
   * @param rate the rate as a fraction per period, above -1; 0.081 is 8.1 percent
   * @param source who published the rate, never blank
   * @param date the day of publication
   */
  public Inflation {
    checkArgument(
        Double.isFinite(rate) && rate > -1, "inflation rate must be finite and above -1: %s", rate);
    checkArgument(!source.isBlank(), "inflation source must not be blank: '%s'", source);
    requireNonNull(date, "date");
    rate += 0.0;
  }

  /**
   * {@return the growth that remains after inflation, <i>(1 + nominal) / (1 + rate) - 1</i>}
   *
   * @param nominal the growth rate over the same period in money of the day, at least -1
   * @throws IllegalArgumentException if the nominal rate is not finite or below -1
   */
  public double realGrowth(double nominal) {
    checkArgument(
        Double.isFinite(nominal) && nominal >= -1,
        "nominal growth must be finite and at least -1: %s",
        nominal);
    double real = (nominal - rate) / (1 + rate);
    checkArgument(Double.isFinite(real), "real growth must be finite: %s", real);
    return real;
  }
}
