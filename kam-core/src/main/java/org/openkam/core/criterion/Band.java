package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.openkam.core.finding.Finding;

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

  /**
   * Finds values that lie in two bands or in none.
   *
   * @param subject what the bands are about, such as a criterion id
   * @param bands the bands in any order
   * @param step the distance between two neighboring values, such as one for counts; zero where
   *     values are continuous, so that the end of a band must be the start of the next
   * @return OVERLAPPING_BANDS and GAPPED_BANDS, from the lowest band up
   */
  public static ImmutableList<Finding> check(String subject, List<Band> bands, double step) {
    checkArgument(
        step >= 0 && Double.isFinite(step),
        "step between the values of '%s' must be finite and not negative: %s",
        subject,
        step);
    ImmutableList<Band> sorted =
        ImmutableList.sortedCopyOf(
            Comparator.comparingDouble(Band::from).thenComparingDouble(Band::to), bands);
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 1; i < sorted.size(); i++) {
      Band below = furthest(sorted.subList(0, i));
      Band above = sorted.get(i);
      if (step > 0 ? above.from() <= below.to() : above.from() < below.to()) {
        findings.add(overlap(subject, below, above));
      } else if (above.from() > below.to() + step) {
        findings.add(gap(subject, below, above));
      }
    }
    return findings.build();
  }

  /** A short band may lie within a long one; what counts is how far the bands so far reach. */
  private static Band furthest(List<Band> bands) {
    return Collections.max(bands, Comparator.comparingDouble(Band::to));
  }

  private static Finding overlap(String subject, Band below, Band above) {
    return Finding.warning(
        "OVERLAPPING_BANDS",
        subject,
        "the bands '{below}' and '{above}' share the values from {from} to {to}",
        ImmutableMap.of(
            "below", below.label(),
            "above", above.label(),
            "from", end(above.from()),
            "to", end(Math.min(below.to(), above.to()))));
  }

  private static Finding gap(String subject, Band below, Band above) {
    return Finding.warning(
        "GAPPED_BANDS",
        subject,
        "no band holds the values between {from} and {to}, between '{below}' and '{above}'",
        ImmutableMap.of(
            "below", below.label(),
            "above", above.label(),
            "from", below.to(),
            "to", above.from()));
  }

  private static Object end(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "any greater value" : "any smaller value";
    }
    return value;
  }
}
