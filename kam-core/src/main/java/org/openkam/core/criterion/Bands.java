package org.openkam.core.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import org.openkam.core.finding.Finding;

/** Checks bands that people wrote down before anything is sorted into them. */
public final class Bands {
  private Bands() {}

  /**
   * Finds values that lie in two bands or in none.
   *
   * @param subject what the bands are about, such as a criterion id
   * @param bands the bands in any order
   * @param step the distance between two neighbouring values, such as one for counts; zero where
   *     values are continuous, so that the end of a band must be the start of the next
   * @return OVERLAPPING_BANDS and GAPPED_BANDS, from the lowest band up
   */
  public static ImmutableList<Finding> check(String subject, List<Band> bands, double step) {
    ImmutableList<Band> sorted =
        ImmutableList.sortedCopyOf(
            Comparator.comparingDouble(Band::from).thenComparingDouble(Band::to), bands);
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 1; i < sorted.size(); i++) {
      Band below = sorted.get(i - 1);
      Band above = sorted.get(i);
      if (step > 0 ? above.from() <= below.to() : above.from() < below.to()) {
        findings.add(
            finding(
                "OVERLAPPING_BANDS",
                subject,
                "the bands '{below}' and '{above}' share the values from {from} to {to}",
                below,
                above,
                above.from(),
                Math.min(below.to(), above.to())));
      } else if (above.from() > below.to() + step) {
        findings.add(
            finding(
                "GAPPED_BANDS",
                subject,
                "no band holds the values between {from} and {to}, between '{below}' and '{above}'",
                below,
                above,
                below.to(),
                above.from()));
      }
    }
    return findings.build();
  }

  private static Finding finding(
      String code,
      String subject,
      String sentence,
      Band below,
      Band above,
      double from,
      double to) {
    Object end = Double.isInfinite(to) ? "any greater value" : (Object) to;
    return Finding.warning(
        code,
        subject,
        sentence,
        ImmutableMap.of("below", below.label(), "above", above.label(), "from", from, "to", end));
  }
}
