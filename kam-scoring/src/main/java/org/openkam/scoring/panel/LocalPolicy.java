package org.openkam.scoring.panel;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** From when on an account is important, and how many units may see it otherwise. */
@Value.Immutable
public abstract class LocalPolicy {
  LocalPolicy() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the policy with every property at its default} */
  public static LocalPolicy standard() {
    return builder().build();
  }

  /** {@return the importance from which on an account is important, 50 of 100 unless set} */
  @Value.Default
  public double threshold() {
    return 50;
  }

  /**
   * {@return the share of units that may find it unimportant, from zero to one, a half unless set}
   */
  @Value.Default
  public double tolerableShare() {
    return 0.5;
  }

  @Value.Check
  void check() {
    checkArgument(Double.isFinite(threshold()), "threshold must be finite: %s", threshold());
    checkArgument(
        tolerableShare() >= 0 && tolerableShare() <= 1,
        "tolerable share must be from zero to one: %s",
        tolerableShare());
  }

  /** Builds {@link LocalPolicy} instances; nothing is required. */
  public static final class Builder extends ImmutableLocalPolicy.Builder {
    Builder() {}
  }
}
