package org.openkam.value.potential;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.numeric.Zeros;

/** What an account may buy of a product group, by what similar accounts of its size buy. */
@Value.Immutable
public abstract class PeerEstimate {
  PeerEstimate() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what it may buy, in the unit of the purchases, finite and not negative} */
  public abstract double amount();

  /** {@return the lower end of the interval, finite, from zero to the amount} */
  public abstract double lowest();

  /** {@return the upper end of the interval, finite, not below the amount} */
  public abstract double highest();

  /**
   * {@return how often such an interval holds what a further account like its peers buys, at least;
   * between zero and one}
   */
  public abstract double confidence();

  /** {@return what the account buys of the groups that it was compared by, above zero} */
  public abstract double size();

  /** {@return the peers whose purchases it rests on, the most similar first} */
  public abstract ImmutableList<AccountId> peers();

  @Value.Check
  PeerEstimate check() {
    checkArgument(
        0 <= lowest()
            && lowest() <= amount()
            && amount() <= highest()
            && Double.isFinite(highest()),
        "peer estimate must have a finite amount within its interval: %s in [%s, %s]",
        amount(),
        lowest(),
        highest());
    checkArgument(
        confidence() > 0 && confidence() < 1,
        "peer estimate must have a confidence between zero and one: %s",
        confidence());
    checkArgument(
        size() > 0 && Double.isFinite(size()),
        "peer estimate must rest on a finite size above zero: %s",
        size());
    checkArgument(!peers().isEmpty(), "peer estimate must rest on a peer: %s", peers());
    return Zeros.isAnyNegative(amount(), lowest(), highest())
        ? new Builder()
            .from(this)
            .amount(amount() + 0.0)
            .lowest(lowest() + 0.0)
            .highest(highest() + 0.0)
            .build()
        : this;
  }

  /** Builds {@link PeerEstimate} instances; all is required. */
  public static final class Builder extends ImmutablePeerEstimate.Builder {
    Builder() {}
  }
}
