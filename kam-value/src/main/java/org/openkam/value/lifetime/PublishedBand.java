package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A range of results that a publication reports, to be shown beside one's own number and never used
 * in its place.
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
