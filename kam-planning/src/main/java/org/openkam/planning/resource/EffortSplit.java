package org.openkam.planning.resource;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.finding.Finding;

/**
 * Effort for new customers against effort for existing ones (Dingena 2002: weigh it consciously).
 *
 * @param acquisition the effort for new customers, finite and not negative
 * @param retention the effort for existing ones in the same unit, finite and not negative
 */
public record EffortSplit(double acquisition, double retention) {
  /**
   * Creates the split.
   *
   * @param acquisition the effort for new customers, finite and not negative
   * @param retention the effort for existing ones in the same unit; not both are zero
   */
  public EffortSplit {
    checkArgument(
        acquisition >= 0
            && retention >= 0
            && acquisition + retention > 0
            && Double.isFinite(acquisition + retention),
        "efforts must be finite, not negative and not both zero: %s, %s",
        acquisition,
        retention);
  }

  /** {@return the share of effort for new customers, from zero to one} */
  public double acquisitionShare() {
    return acquisition / (acquisition + retention);
  }

  /** {@return the share of effort for existing customers, from zero to one} */
  public double retentionShare() {
    return retention / (acquisition + retention);
  }

  /**
   * Checks the split against what was decided.
   *
   * @param wanted the share of effort for new customers that was decided on
   * @return EFFORT_OUT_OF_BAND, or empty
   */
  public Optional<Finding> check(Bounds wanted) {
    return wanted.contains(acquisitionShare())
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "EFFORT_OUT_OF_BAND",
                "resources",
                "{actual} of the effort goes to new customers; {least} to {most} were decided on",
                ImmutableMap.of(
                    "actual", percent(acquisitionShare()),
                    "least", percent(wanted.lowest()),
                    "most", percent(wanted.highest()))));
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
