package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * How much more a customer is worth when retention rises.
 *
 * <p>It answers the claim that a few defectors less mean much more profit with the numbers of one's
 * own customers. It is arithmetic of one customer's expected lifetime, not a forecast of the profit
 * of the firm.
 *
 * @param before the value at today's retention
 * @param after the same value at the retention compared with
 */
public record RetentionSensitivity(RetentionValue before, RetentionValue after) {
  /**
   * What five points of retention were reported to add to the net present value of a customer, from
   * 35 % in software to 95 % for advertising agencies. The endless value usually gains less: 20 to
   * 41 % at a discount rate of 10 %.
   */
  public static final PublishedBand FIVE_POINTS_BY_REICHHELD =
      new PublishedBand(0.35, 0.95, "Reichheld (1996), The Loyalty Effect");

  /**
   * Creates the comparison.
   *
   * @param before the value at today's retention
   * @param after the same value at the retention compared with
   */
  public RetentionSensitivity {
    requireNonNull(after, "after");
    checkArgument(
        before.toBuilder().retention(after.retention()).build().equals(after),
        "values compared must differ in retention only: %s",
        after);
  }

  /**
   * Compares the value with the value at another retention.
   *
   * @param value the value at today's retention
   * @param retention the retention compared with, from zero to one
   * @return the comparison
   */
  public static RetentionSensitivity of(RetentionValue value, double retention) {
    return new RetentionSensitivity(value, value.toBuilder().retention(retention).build());
  }

  /**
   * Returns the relative gain in endless value.
   *
   * @return the gain as a share of the value before, such as 0.25
   * @throws DivergentValueException if either value diverges
   */
  public double uplift() {
    double worthBefore = before.endless();
    checkArgument(
        worthBefore > 0, "value must be positive to take a relative gain: %s", worthBefore);
    return after.endless() / worthBefore - 1;
  }

  /**
   * A range of results that a publication reports, to be shown beside one's own number and never
   * used in its place.
   *
   * @param lowest the lowest reported result
   * @param highest the highest reported result, not below the lowest
   * @param source the publication
   */
  public record PublishedBand(double lowest, double highest, String source) {
    /**
     * Creates the band.
     *
     * @param lowest the lowest reported result
     * @param highest the highest reported result, not below the lowest
     * @param source the publication
     */
    public PublishedBand {
      requireNonNull(source, "source");
      checkArgument(
          Double.isFinite(lowest) && Double.isFinite(highest) && lowest <= highest,
          "band of '%s' must have finite bounds in order: [%s, %s]",
          source,
          lowest,
          highest);
      lowest += 0.0;
      highest += 0.0;
    }

    /**
     * Returns whether a result lies within the band, bounds included.
     *
     * @param result a result in the unit of the band
     * @return whether the publication covers it
     */
    public boolean contains(double result) {
      return lowest <= result && result <= highest;
    }
  }
}
