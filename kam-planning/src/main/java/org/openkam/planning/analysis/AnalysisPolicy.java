package org.openkam.planning.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** How much an analysis of one account should hold to stay readable. */
@Value.Immutable
public abstract class AnalysisPolicy {
  private static final int MOST_ITEMS = 5;
  private static final int FEWEST_ISSUES = 3;
  private static final int MOST_ISSUES = 5;

  AnalysisPolicy() {}

  /** {@return a builder with the defaults set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return at most five items a list, and three to five main issues} */
  public static AnalysisPolicy standard() {
    return builder().build();
  }

  /**
   * {@return how many items a list of a SWOT analysis has at most, at least one; five by default}
   */
  @Value.Default
  public int maxItems() {
    return MOST_ITEMS;
  }

  /** {@return how many main issues there are at least, at least one; three by default} */
  @Value.Default
  public int minIssues() {
    return FEWEST_ISSUES;
  }

  /** {@return how many main issues there are at most; five by default} */
  @Value.Default
  public int maxIssues() {
    return MOST_ISSUES;
  }

  @Value.Check
  void check() {
    checkArgument(maxItems() >= 1, "analysis policy must allow an item a list: %s", maxItems());
    checkArgument(
        minIssues() >= 1 && minIssues() <= maxIssues(),
        "analysis policy must have 1 <= fewest issues <= most issues: %s, %s",
        minIssues(),
        maxIssues());
  }

  /** Builds {@link AnalysisPolicy} instances; every property has a default. */
  public static final class Builder extends ImmutableAnalysisPolicy.Builder {
    Builder() {}
  }
}
