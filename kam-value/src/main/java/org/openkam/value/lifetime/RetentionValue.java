package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.openkam.core.numeric.Zeros;

/**
 * The lifetime value of a customer under contract who renews with a constant probability.
 *
 * <p>With margin <i>m</i>, retention <i>r</i>, growth <i>g</i> and discount rate <i>d</i> per
 * period, the value over <i>N</i> periods is <i>m · f · (1 + q + … + q<sup>N-1</sup>)</i>, where
 * <i>q = r (1 + g) / (1 + d)</i> and <i>f</i> depends on the {@link PaymentTiming}: 1 at the start,
 * <i>(1 + d)<sup>-1/2</sup></i> in the middle, <i>1 / (1 + d)</i> at the end, <i>r / (1 + d)</i> at
 * the end if retained (Fader and Hardie, 2012; Gupta and Lehmann, 2003). The acquisition cost is
 * paid once, now. Where margins or retention change over time, use {@link RetentionSchedule}.
 */
@Value.Immutable
public abstract class RetentionValue {
  RetentionValue() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the margin of the first period in money, negative for a customer at a loss} */
  public abstract double margin();

  /** {@return the probability that a customer stays through a period, from zero to one} */
  public abstract double retention();

  /** {@return the discount rate per period, zero or more} */
  public abstract double discountRate();

  /** {@return when payments fall} */
  public abstract PaymentTiming timing();

  /** {@return the growth of the margin per period, above minus one, which is zero unless set} */
  @Value.Default
  public double marginGrowth() {
    return 0;
  }

  /** {@return what was paid to win the customer, zero or more, which is zero unless set} */
  @Value.Default
  public double acquisitionCost() {
    return 0;
  }

  /** {@return a builder that holds the properties of this value} */
  public abstract Builder toBuilder();

  /**
   * Returns the value of a number of periods.
   *
   * @param periods the number of periods, one or more
   * @return the value now, in money
   */
  public double over(int periods) {
    checkArgument(periods >= 1, "retention value must have at least one period: %s", periods);
    double ratio = retention() * (1 + marginGrowth()) / (1 + discountRate());
    double excess = -gap() / (1 + discountRate());
    double sum = excess == 0 ? periods : Math.expm1(periods * Math.log1p(excess)) / excess;
    double value = firstPayment() * sum - acquisitionCost();
    if (!Double.isFinite(value)) {
      throw new DivergentValueException(
          "retention value must stay finite over %s periods, ratio of successive payments"
              .formatted(periods),
          ratio);
    }
    return value;
  }

  /** {@return whether the value of an endless horizon is finite} */
  public boolean converges() {
    return gap() > 0;
  }

  /**
   * Returns the value of an endless horizon.
   *
   * @return the value now, in money
   * @throws DivergentValueException if the margin of an average customer grows at least as fast as
   *     it is discounted
   */
  public double endless() {
    return firstPayment() * ((1 + discountRate()) / convergentGap()) - acquisitionCost();
  }

  /**
   * Returns the derivative of the logarithm of the payments' endless value by retention: the
   * relative gain in value per unit of retention, before acquisition cost.
   *
   * @return a positive number, such as 3.3 for 3.3 % more value per point of retention
   * @throws DivergentValueException if the endless value diverges
   */
  public double retentionSensitivity() {
    checkArgument(retention() > 0, "retention must be positive to be varied: %s", retention());
    double ofSum = (1 + marginGrowth()) / convergentGap();
    return timing() == PaymentTiming.END_OF_PERIOD_IF_RETAINED ? ofSum + 1 / retention() : ofSum;
  }

  private double firstPayment() {
    return margin() * timing().worthAtStart(retention(), discountRate());
  }

  /** Returns 1 + d - r (1 + g) in the order that loses no digits for small rates. */
  private double gap() {
    return discountRate() + ((1 - retention()) - retention() * marginGrowth());
  }

  private double convergentGap() {
    if (!converges()) {
      throw new DivergentValueException(
          ("endless retention value must have retention * (1 + margin growth) below 1 + discount"
                  + " rate, which is %s")
              .formatted(1 + discountRate()),
          retention() * (1 + marginGrowth()));
    }
    return gap();
  }

  @Value.Check
  RetentionValue check() {
    checkArgument(Double.isFinite(margin()), "margin must be finite: %s", margin());
    checkArgument(
        retention() >= 0 && retention() <= 1,
        "retention must be from zero to one: %s",
        retention());
    checkArgument(
        discountRate() >= 0 && Double.isFinite(discountRate()),
        "discount rate must be zero or more: %s",
        discountRate());
    checkArgument(
        marginGrowth() > -1 && Double.isFinite(marginGrowth()),
        "margin growth must be above minus one: %s",
        marginGrowth());
    checkArgument(
        acquisitionCost() >= 0 && Double.isFinite(acquisitionCost()),
        "acquisition cost must be zero or more: %s",
        acquisitionCost());
    return Zeros.isAnyNegative(
            margin(), retention(), discountRate(), marginGrowth(), acquisitionCost())
        ? builder()
            .from(this)
            .margin(margin() + 0.0)
            .retention(retention() + 0.0)
            .discountRate(discountRate() + 0.0)
            .marginGrowth(marginGrowth() + 0.0)
            .acquisitionCost(acquisitionCost() + 0.0)
            .build()
        : this;
  }

  /**
   * When in a period a customer pays, and which customers pay.
   *
   * <p>The published formulas for lifetime value differ mainly in this silent assumption (Fader and
   * Hardie, 2012, "Reconciling and clarifying CLV formulas"), so it is always stated.
   */
  public enum PaymentTiming {
    /** Those active at the start of a period pay at once; the first payment is not discounted. */
    START_OF_PERIOD,

    /** Those active at the start of a period pay half a period later. */
    MIDDLE_OF_PERIOD,

    /** Those active at the start of a period pay at its end, whether or not they stay. */
    END_OF_PERIOD,

    /** Only those who stay pay, at the end of the period (Gupta and Lehmann, 2003). */
    END_OF_PERIOD_IF_RETAINED;

    /**
     * Returns what one unit of margin of a period is worth at the start of that period.
     *
     * @param retention the share of customers that stay through the period, from zero to one
     * @param discountRate the discount rate per period, zero or more
     * @return the expected payment, discounted to the start of the period
     */
    double worthAtStart(double retention, double discountRate) {
      return switch (this) {
        case START_OF_PERIOD -> 1;
        case MIDDLE_OF_PERIOD -> 1 / Math.sqrt(1 + discountRate);
        case END_OF_PERIOD -> 1 / (1 + discountRate);
        case END_OF_PERIOD_IF_RETAINED -> retention / (1 + discountRate);
      };
    }
  }

  /** Builds {@link RetentionValue}s; margin, retention, discount rate and timing are required. */
  public static final class Builder extends ImmutableRetentionValue.Builder {
    Builder() {}
  }
}
