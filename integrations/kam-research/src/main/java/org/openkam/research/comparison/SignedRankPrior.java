package org.openkam.research.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/**
 * What a Bayesian comparison assumes, and how it draws.
 *
 * <p>The prior is one invented difference of zero with a weight, as in Benavoli, Corani, Demsar and
 * Zaffalon 2017 ("Time for a Change", JMLR 18:1-36).
 */
@Value.Immutable
public abstract class SignedRankPrior {
  SignedRankPrior() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the differences that make no practical difference: from minus to plus this, zero or
   * more, in the unit of the metric; zero unless set}
   */
  @Value.Default
  public double equivalence() {
    return 0;
  }

  /** {@return how many observations the prior counts for, above zero, one half unless set} */
  @Value.Default
  public double weight() {
    return 0.5;
  }

  /** {@return how often the posterior is drawn, at least one, 50,000 unless set} */
  @Value.Default
  public int draws() {
    return 50_000;
  }

  /** {@return the seed of the draws} */
  public abstract long seed();

  @Value.Check
  void check() {
    checkArgument(
        equivalence() >= 0 && Double.isFinite(equivalence()),
        "region of equivalence must be zero or more: %s",
        equivalence());
    checkArgument(
        weight() > 0 && Double.isFinite(weight()),
        "weight of a prior must be positive: %s",
        weight());
    checkArgument(draws() >= 1, "number of draws must be at least one: %s", draws());
  }

  /** Builds {@link SignedRankPrior} instances; the seed is required. */
  public static final class Builder extends ImmutableSignedRankPrior.Builder {
    Builder() {}
  }
}
