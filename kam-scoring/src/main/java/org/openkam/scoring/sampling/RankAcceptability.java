package org.openkam.scoring.sampling;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;

/** Which ranks one account gets, and for whom it would be first. */
@Value.Immutable
public abstract class RankAcceptability {
  RankAcceptability() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return how often it got each rank, in samples, the best rank first} */
  public abstract ImmutableIntArray times();

  /**
   * {@return the mean of the weights with which it was first, by criterion id: the typical weights
   * of somebody for whom it is the best; empty if it never was}
   */
  public abstract Optional<ImmutableMap<String, Double>> centralWeights();

  /**
   * {@return how often it is first with its central weights when only measurements are drawn anew,
   * from zero to one; empty if it never was first}
   */
  public abstract OptionalDouble confidenceFactor();

  /** Builds {@link RankAcceptability} instances. */
  public static final class Builder extends ImmutableRankAcceptability.Builder {
    Builder() {}
  }
}
