package org.openkam.scoring.panel;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.openkam.core.numeric.Zeros;

/**
 * From when on a disagreement is worth a talk. The defaults are ours; no source prescribes them.
 */
@Value.Immutable
public abstract class PanelPolicy {
  PanelPolicy() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the policy with every property at its default} */
  public static PanelPolicy standard() {
    return builder().build();
  }

  /** {@return how much of the scale the ratings of one cell may take up, 0.4 unless set} */
  @Value.Default
  public double widestRange() {
    return 0.4;
  }

  /** {@return how far a person may lie from the others on average, 0.25 of the scale unless set} */
  @Value.Default
  public double farthestAssessor() {
    return 0.25;
  }

  /** {@return the least correlation of a person with the others, zero unless set} */
  @Value.Default
  public double minCorrelation() {
    return 0;
  }

  /** {@return how many shared ratings it takes to judge a person, four unless set} */
  @Value.Default
  public int minShared() {
    return 4;
  }

  @Value.Check
  PanelPolicy check() {
    checkArgument(
        widestRange() >= 0 && widestRange() <= 1,
        "widest range must be a share of the scale from zero to one: %s",
        widestRange());
    checkArgument(
        farthestAssessor() >= 0 && farthestAssessor() <= 1,
        "farthest assessor must be a share of the scale from zero to one: %s",
        farthestAssessor());
    checkArgument(
        minCorrelation() >= -1 && minCorrelation() <= 1,
        "least correlation must be from minus one to one: %s",
        minCorrelation());
    checkArgument(minShared() >= 1, "least shared ratings must be positive: %s", minShared());
    return Zeros.isAnyNegative(widestRange(), farthestAssessor(), minCorrelation())
        ? new Builder()
            .from(this)
            .widestRange(widestRange() + 0.0)
            .farthestAssessor(farthestAssessor() + 0.0)
            .minCorrelation(minCorrelation() + 0.0)
            .build()
        : this;
  }

  /** Builds {@link PanelPolicy} instances; nothing is required. */
  public static final class Builder extends ImmutablePanelPolicy.Builder {
    Builder() {}
  }
}
