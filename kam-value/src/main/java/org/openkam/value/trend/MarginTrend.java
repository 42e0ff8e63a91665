package org.openkam.value.trend;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import org.immutables.value.Value;

/**
 * How the margin rate of an account went while its revenue grew.
 *
 * <p>An account that takes more of our revenue at a rate that falls in every step is dangerous in
 * the long run, though every single year looks like success.
 */
@Value.Immutable
public abstract class MarginTrend {
  MarginTrend() {}

  /**
   * {@return the trend of an account on its own: erosion is judged by its revenue}
   *
   * @param revenue the revenue of each period, above zero, at least two periods
   * @param margin the margin of each period in the same currency
   * @throws IllegalArgumentException if the sizes differ or a value is out of range
   */
  public static MarginTrend of(double[] revenue, double[] margin) {
    double[] one = new double[revenue.length];
    Arrays.fill(one, 1);
    return trend(revenue, margin, one);
  }

  /**
   * {@return the trend of an account within our revenue: erosion is judged by its share}
   *
   * @param revenue the revenue of each period, above zero, at least two periods
   * @param margin the margin of each period in the same currency
   * @param totalRevenue the revenue of all accounts in each period, above zero
   * @throws IllegalArgumentException if the sizes differ or a value is out of range
   */
  public static MarginTrend ofShare(double[] revenue, double[] margin, double[] totalRevenue) {
    return trend(revenue, margin, totalRevenue);
  }

  private static MarginTrend trend(double[] revenue, double[] margin, double[] totalRevenue) {
    checkArgument(revenue.length >= 2, "margin trend needs two periods: %s", revenue.length);
    checkSize("margin", margin, revenue.length);
    checkSize("total revenue", totalRevenue, revenue.length);
    ImmutableDoubleArray.Builder rates = ImmutableDoubleArray.builder(revenue.length);
    for (int i = 0; i < revenue.length; i++) {
      checkPositive("revenue", revenue[i], i);
      checkPositive("total revenue", totalRevenue[i], i);
      checkFinite("margin", margin[i], i);
      rates.add(margin[i] / revenue[i]);
    }
    return new Builder()
        .marginRates(rates.build())
        .growth(Growth.compound(revenue[0], revenue[revenue.length - 1], 1))
        .verdict(verdict(revenue, margin, totalRevenue))
        .build();
  }

  private static Verdict verdict(double[] revenue, double[] margin, double[] totalRevenue) {
    int last = revenue.length - 1;
    boolean eroding = last >= 2;
    for (int i = 1; i <= last; i++) {
      eroding &= isLess(revenue, totalRevenue, i - 1, i) && isLess(margin, revenue, i, i - 1);
    }
    if (eroding) {
      return Verdict.MARGIN_EROSION;
    }
    if (revenue[last] <= revenue[0]) {
      return Verdict.NO_GROWTH;
    }
    return isLess(margin, revenue, last, 0)
        ? Verdict.UNPROFITABLE_GROWTH
        : Verdict.PROFITABLE_GROWTH;
  }

  /** Compares two fractions by cross products, so that equal rates of whole amounts are equal. */
  private static boolean isLess(double[] part, double[] whole, int left, int right) {
    return part[left] * whole[right] < part[right] * whole[left];
  }

  private static void checkSize(String subject, double[] values, int periods) {
    checkArgument(
        values.length == periods,
        "%s must have a value for each of %s periods: %s",
        subject,
        periods,
        values.length);
  }

  private static void checkFinite(String subject, double value, int period) {
    checkArgument(
        Double.isFinite(value), "%s of period %s must be finite: %s", subject, period, value);
  }

  private static void checkPositive(String subject, double value, int period) {
    checkFinite(subject, value, period);
    checkArgument(value > 0, "%s of period %s must be above zero: %s", subject, period, value);
  }

  /** {@return the margin as a fraction of revenue in each period, in the order of time} */
  public abstract ImmutableDoubleArray marginRates();

  /** {@return the growth of revenue from the first period to the last, as a fraction} */
  public abstract double growth();

  /** {@return what growth did to the margin} */
  public abstract Verdict verdict();

  /** {@return the last margin rate less the first, so that -0.01 is one percentage point down} */
  public double rateChange() {
    return marginRates().get(marginRates().length() - 1) - marginRates().get(0);
  }

  @Value.Check
  void check() {
    checkArgument(
        marginRates().stream().allMatch(Double::isFinite),
        "margin rates must be finite: %s",
        marginRates());
  }

  /** Builds the result of the comparison. */
  static final class Builder extends ImmutableMarginTrend.Builder {
    Builder() {}
  }

  /** What growth did to the margin of an account. */
  public enum Verdict {
    /** Over two steps or more the account grew, and its margin rate fell, in every step. */
    MARGIN_EROSION,
    /** Revenue grew from the first period to the last, and the margin rate did not fall. */
    PROFITABLE_GROWTH,
    /** Revenue grew from the first period to the last, but the margin rate fell. */
    UNPROFITABLE_GROWTH,
    /** Revenue did not grow from the first period to the last. */
    NO_GROWTH
  }
}
