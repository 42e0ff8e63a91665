package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.model.Provenance;

/**
 * How often each account scores better than each other when weights and measurements are drawn at
 * random (Leskinen et al. 2006).
 */
@Value.Immutable
public abstract class PairwiseWinning {
  PairwiseWinning() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the data, the seed and the version that it was made with} */
  public abstract Provenance provenance();

  /** {@return the accounts, in the order of the scoring} */
  public abstract ImmutableList<AccountId> accounts();

  /** {@return how many samples were drawn, at least one} */
  public abstract int samples();

  /**
   * {@return for each account how often it scored better than each, in half samples: two for a
   * better score and one for an equal one}
   */
  public abstract ImmutableList<ImmutableIntArray> halfWins();

  /**
   * Returns how often one account scores better than another.
   *
   * @param one an account of the analysis
   * @param other an account of the analysis
   * @return the share of samples, from zero to one, where equal scores count half; one half for an
   *     account and itself
   * @throws IllegalArgumentException if an account is unknown
   */
  public double share(AccountId one, AccountId other) {
    return halfWins().get(place(one)).get(place(other)) / (2.0 * samples());
  }

  private int place(AccountId account) {
    int place = accounts().indexOf(account);
    checkArgument(place >= 0, "no account '%s' in the analysis", account);
    return place;
  }

  @Value.Check
  void check() {
    checkArgument(
        halfWins().size() == accounts().size()
            && halfWins().stream().allMatch(row -> row.length() == accounts().size()),
        "each of %s accounts must be compared with each",
        accounts().size());
  }

  /** Builds {@link PairwiseWinning} instances; provenance and samples are required. */
  public static final class Builder extends ImmutablePairwiseWinning.Builder {
    Builder() {}
  }
}
