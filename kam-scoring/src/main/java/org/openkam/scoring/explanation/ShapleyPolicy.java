package org.openkam.scoring.explanation;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** When the contributions to a score that is no sum are computed exactly, and how else. */
@Value.Immutable
public abstract class ShapleyPolicy {
  private static final ShapleyPolicy STANDARD = builder().build();

  ShapleyPolicy() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the policy with every property at its default} */
  public static ShapleyPolicy standard() {
    return STANDARD;
  }

  /**
   * {@return up to how many criteria all subsets are tried, 12 unless set, at most {@value
   * Shapley#MOST_CRITERIA}; the work doubles with each criterion}
   */
  @Value.Default
  public int exactUpTo() {
    return 12;
  }

  /** {@return how many orders are drawn where there are more criteria, 1,000 unless set} */
  @Value.Default
  public int orders() {
    return 1000;
  }

  /** {@return the seed of the orders, zero unless set} */
  @Value.Default
  public long seed() {
    return 0;
  }

  @Value.Check
  void check() {
    checkArgument(
        exactUpTo() >= 0 && exactUpTo() <= Shapley.MOST_CRITERIA,
        "number of criteria for exact values must be from 0 to %s: %s",
        Shapley.MOST_CRITERIA,
        exactUpTo());
    checkArgument(orders() >= 2, "shapley values must be sampled from two orders: %s", orders());
  }

  /** Builds {@link ShapleyPolicy} instances; nothing is required. */
  public static final class Builder extends ImmutableShapleyPolicy.Builder {
    Builder() {}
  }
}
