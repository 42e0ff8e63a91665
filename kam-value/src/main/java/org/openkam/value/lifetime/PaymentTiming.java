package org.openkam.value.lifetime;

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
