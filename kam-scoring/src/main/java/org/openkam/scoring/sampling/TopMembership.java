package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.model.Provenance;

/** How often each account is among the best when weights and measurements are drawn at random. */
@Value.Immutable
public abstract class TopMembership {
  TopMembership() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the data, the seed and the version that it was made with} */
  public abstract Provenance provenance();

  /** {@return the accounts, in the order of the scoring} */
  public abstract ImmutableList<AccountId> accounts();

  /** {@return how many accounts are chosen} */
  public abstract int count();

  /** {@return how many samples were drawn, at least one} */
  public abstract int samples();

  /** {@return in how many samples each account was chosen, in the order of the accounts} */
  public abstract ImmutableIntArray members();

  /**
   * Returns how often an account is chosen.
   *
   * @param account an account of the analysis
   * @return the share of samples with its interval
   * @throws IllegalArgumentException if the account is unknown
   */
  public Proportion of(AccountId account) {
    Integer place = places().get(account);
    if (place == null) {
      throw new IllegalArgumentException("no account '" + account + "' in the analysis");
    }
    return Proportion.of(members().get(place), samples());
  }

  @Value.Lazy
  ImmutableMap<AccountId, Integer> places() {
    ImmutableMap.Builder<AccountId, Integer> places = ImmutableMap.builder();
    for (int place = 0; place < accounts().size(); place++) {
      places.put(accounts().get(place), place);
    }
    return places.buildOrThrow();
  }

  @Value.Check
  void check() {
    checkArgument(
        members().length() == accounts().size()
            && members().stream().allMatch(times -> times >= 0 && times <= samples()),
        "membership of %s accounts must be counted in at most %s samples each: %s",
        accounts().size(),
        samples(),
        members());
  }

  /** Builds {@link TopMembership} instances; all properties but the accounts are required. */
  public static final class Builder extends ImmutableTopMembership.Builder {
    Builder() {}
  }
}
