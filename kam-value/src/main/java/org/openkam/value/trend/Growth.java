package org.openkam.value.trend;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;

/**
 * Growth rates, as fractions per period: 0.05 is five percent.
 *
 * <p>A rate that has no meaning is refused, never replaced by zero. Where values may be zero or
 * negative, {@link #symmetric} is defined throughout.
 */
public final class Growth {
  private Growth() {}

  /**
   * {@return the compound growth rate <i>(end / start)<sup>1/periods</sup> - 1</i>, at least -1}
   *
   * <p>It sees two values only; {@link #logLinear} and {@link TheilSenTrend} see all of them.
   *
   * @param start the value at the start, above zero
   * @param end the value at the end, at least zero
   * @param periods the time between them, above zero
   * @throws IllegalArgumentException if the rate is undefined for these values
   */
  public static double compound(double start, double end, double periods) {
    checkArgument(
        isPositive(start), "compound growth start must be finite and above zero: %s", start);
    checkArgument(
        Double.isFinite(end) && end >= 0,
        "compound growth end must be finite and not negative: %s",
        end);
    checkArgument(
        isPositive(periods), "compound growth periods must be finite and above zero: %s", periods);
    return finite("compound growth", Math.pow(end / start, 1 / periods) - 1);
  }

  /**
   * {@return the compound growth rate from the first measured value to the last}
   *
   * @param series at least two measured values, the first above zero, the last not negative
   * @param period the unit of time that the rate is per
   * @throws IllegalArgumentException if the rate is undefined for these values
   */
  public static double compound(MetricSeries series, CalendarUnit period) {
    int last = series.size() - 1;
    checkArgument(last > 0, "compound growth needs two measured values: %s", series.size());
    double time = period.timeOf(series.day(last)) - period.timeOf(series.day(0));
    return compound(series.value(0), series.value(last), time);
  }

  /**
   * {@return the growth rate <i>e<sup>b</sup> - 1</i>, where <i>b</i> is the least squares slope of
   * the logarithms over time}
   *
   * @param series at least two measured values, all above zero
   * @param period the unit of time that the rate is per
   * @throws IllegalArgumentException if there are fewer values or one is not above zero
   */
  public static double logLinear(MetricSeries series, CalendarUnit period) {
    double[] logarithms = Arrays.stream(series.values()).map(Growth::logarithm).toArray();
    double slope = LinearTrend.of(series.times(period), logarithms).slope();
    return finite("log-linear growth", Math.expm1(slope));
  }

  private static double logarithm(double value) {
    checkArgument(value > 0, "series value must be above zero to take its logarithm: %s", value);
    return Math.log(value);
  }

  /**
   * {@return the change relative to the mean size, <i>2 (end - start) / (|end| + |start|)</i>, from
   * -2 to 2, and zero when both are zero (Davis, Haltiwanger and Schuh, 1996)}
   *
   * @param start the value at the start, of any sign
   * @param end the value at the end, of any sign
   * @throws IllegalArgumentException if a value is not finite
   */
  public static double symmetric(double start, double end) {
    checkArgument(Double.isFinite(start), "symmetric growth start must be finite: %s", start);
    checkArgument(Double.isFinite(end), "symmetric growth end must be finite: %s", end);
    double size = Math.abs(end) / 2 + Math.abs(start) / 2;
    return size == 0 ? 0 : (end / 2 - start / 2) / size * 2;
  }

  /**
   * {@return the growth that a partnership brings to both companies, the smaller of their rates}
   *
   * @param ours our growth rate
   * @param theirs the growth rate of the account
   * @throws IllegalArgumentException if a rate is not finite
   */
  public static double mutual(double ours, double theirs) {
    checkArgument(Double.isFinite(ours), "our growth must be finite: %s", ours);
    checkArgument(Double.isFinite(theirs), "their growth must be finite: %s", theirs);
    return Math.min(ours, theirs);
  }

  private static boolean isPositive(double value) {
    return Double.isFinite(value) && value > 0;
  }

  private static double finite(String subject, double rate) {
    checkArgument(Double.isFinite(rate), "%s must be finite: %s", subject, rate);
    return rate;
  }
}
