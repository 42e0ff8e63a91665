package org.openkam.value.lifetime;

/**
 * A unit that spans of time are measured in.
 *
 * <p>A month is a twelfth of a year, a year 365.25 days. For another month, such as 4.345 weeks,
 * give the span in weeks.
 */
public enum SpanUnit {
  /** A day. */
  DAY(1),

  /** Seven days. */
  WEEK(7),

  /** A twelfth of a year. */
  MONTH(365.25 / 12),

  /** 365.25 days. */
  YEAR(365.25);

  private final double days;

  SpanUnit(double days) {
    this.days = days;
  }

  /** {@return the length of the unit in days} */
  public double days() {
    return days;
  }
}
