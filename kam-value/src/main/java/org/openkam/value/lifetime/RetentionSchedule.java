package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * The lifetime value of a customer under contract, period by period.
 *
 * <p>Choose it over {@link RetentionValue} where margin, retention or discount rate are known to
 * change, such as with prices that are agreed for some years ahead.
 *
 * @param timing when payments fall
 * @param periods the periods in order of time, at least one
 */
public record RetentionSchedule(
    RetentionValue.PaymentTiming timing, ImmutableList<Period> periods) {
  /**
   * Creates the schedule.
   *
   * @param timing when payments fall
   * @param periods the periods in order of time, at least one
   */
  public RetentionSchedule {
    requireNonNull(timing, "timing");
    checkArgument(!periods.isEmpty(), "retention schedule must have a period: %s", periods);
  }

  /** {@return the value now, in money} */
  public double value() {
    double value = 0;
    double worthNow = 1;
    for (Period period : periods) {
      double worth = timing.worthAtStart(period.retention(), period.discountRate());
      value += period.margin() * worth * worthNow;
      worthNow *= period.retention() / (1 + period.discountRate());
    }
    checkArgument(Double.isFinite(value), "retention schedule must have a finite value: %s", value);
    return value;
  }

  /**
   * One period of a contract whose terms change over time.
   *
   * @param margin the margin of the period in money, finite
   * @param retention the probability that a customer active in the period stays, from zero to one
   * @param discountRate the discount rate of the period, zero or more
   */
  public record Period(double margin, double retention, double discountRate) {
    /**
     * Creates the period.
     *
     * @param margin the margin of the period in money, finite
     * @param retention the probability that a customer active in the period stays, zero to one
     * @param discountRate the discount rate of the period, zero or more
     */
    public Period {
      checkArgument(Double.isFinite(margin), "margin must be finite: %s", margin);
      checkArgument(
          retention >= 0 && retention <= 1, "retention must be from zero to one: %s", retention);
      checkArgument(
          discountRate >= 0 && Double.isFinite(discountRate),
          "discount rate must be zero or more: %s",
          discountRate);
      margin += 0.0;
      retention += 0.0;
      discountRate += 0.0;
    }
  }
}
