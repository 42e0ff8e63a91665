package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A range of values with a name, as people write them down: "11 to 1000 employees: medium".
 *
 * @param label the name of the band
 * @param from the smallest value, included; minus infinity where it is open
 * @param to the greatest value, included; plus infinity where it is open
 */
public record Band(String label, double from, double to) {
  /**
   * Creates a band.
   *
   * @param label the name of the band
   * @param from the smallest value, included; minus infinity where it is open
   * @param to the greatest value, included; plus infinity where it is open
   */
  public Band {
    checkArgument(
        from <= to && from < Double.POSITIVE_INFINITY && to > Double.NEGATIVE_INFINITY,
        "band '%s' must have its ends in order: [%s, %s]",
        label,
        from,
        to);
    // minus zero is zero
    from = from + 0.0;
    to = to + 0.0;
  }
}
