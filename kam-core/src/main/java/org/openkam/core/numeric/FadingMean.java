package org.openkam.core.numeric;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The mean of dated values, in which a value counts half after each half-life. */
public final class FadingMean {
  /** The mean length of a month of the Gregorian calendar, in days. */
  private static final double DAYS_A_MONTH = 365.2425 / 12;

  private FadingMean() {}

  /**
   * Returns the mean. Weights are relative to the youngest value, so that they cannot all be lost.
   *
   * @param <T> the type of what is dated
   * @param dated what is dated, at least one
   * @param date the day of each
   * @param value the value of each, finite
   * @param halfLifeMonths the months after which a value counts half, above zero
   * @return the mean, between the least and the greatest value
   */
  public static <T> double of(
      List<T> dated,
      Function<T, LocalDate> date,
      ToDoubleFunction<T> value,
      double halfLifeMonths) {
    LocalDate youngest = dated.stream().map(date).max(Comparator.naturalOrder()).orElseThrow();
    double sum = 0;
    double total = 0;
    for (T each : dated) {
      double months = ChronoUnit.DAYS.between(date.apply(each), youngest) / DAYS_A_MONTH;
      double weight = StrictMath.pow(0.5, months / halfLifeMonths);
      sum += weight * value.applyAsDouble(each);
      total += weight;
    }
    return sum / total;
  }
}
