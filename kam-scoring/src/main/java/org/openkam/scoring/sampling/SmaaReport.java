package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.model.Provenance;

/**
 * What a stochastic analysis found: which ranks each account gets, and for whom it would be first.
 */
@Value.Immutable
public abstract class SmaaReport {
  SmaaReport() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the data, the seed and the version that it was made with} */
  public abstract Provenance provenance();

  /** {@return how many samples were drawn, at least one} */
  public abstract int samples();

  /** {@return the ranks of each account, in the order of the scoring} */
  public abstract ImmutableList<RankAcceptability> acceptabilities();

  /** {@return the accounts, in the order of the scoring} */
  public ImmutableList<AccountId> accounts() {
    return acceptabilities().stream().map(RankAcceptability::account).collect(toImmutableList());
  }

  /** {@return how many ranks were counted, from one to the number of accounts} */
  public int ranks() {
    return acceptabilities().isEmpty() ? 0 : acceptabilities().get(0).times().length();
  }

  /**
   * Returns what was found about an account.
   *
   * @param account an account of the analysis
   * @return its ranks and weights
   * @throws IllegalArgumentException if the account is unknown
   */
  public RankAcceptability of(AccountId account) {
    RankAcceptability found = byAccount().get(account);
    if (found == null) {
      throw new IllegalArgumentException("no account '" + account + "' in the analysis");
    }
    return found;
  }

  /**
   * Returns how often an account gets a rank.
   *
   * @param account an account of the analysis
   * @param rank the rank, from one (best)
   * @return the share of samples, from zero to one
   * @throws IllegalArgumentException if the account or the rank is unknown
   */
  public double acceptability(AccountId account, int rank) {
    int last = ranks();
    checkArgument(rank >= 1 && rank <= last, "rank must be from 1 to %s: %s", last, rank);
    return (double) of(account).times().get(rank - 1) / samples();
  }

  /**
   * Returns how often an account is among the best.
   *
   * @param account an account of the analysis
   * @param count how many accounts are chosen
   * @return the share of samples with its interval
   * @throws IllegalArgumentException if the account is unknown, or if so many ranks were not
   *     counted
   */
  public Proportion membership(AccountId account, int count) {
    checkArgument(
        count <= ranks() || ranks() == acceptabilities().size(),
        "only the first %s ranks were counted: %s",
        ranks(),
        count);
    return Proportion.of(of(account).times().stream().limit(count).asLongStream().sum(), samples());
  }

  /**
   * Returns the typical weights of somebody for whom an account is the best.
   *
   * @param account an account of the analysis
   * @return the mean of the weights with which it was first, by criterion id; empty if it never was
   * @throws IllegalArgumentException if the account is unknown
   */
  public Optional<ImmutableMap<String, Double>> centralWeights(AccountId account) {
    return of(account).centralWeights();
  }

  /**
   * Returns how often an account is first for somebody with its central weights, when only the
   * measurements are drawn anew.
   *
   * @param account an account of the analysis
   * @return the share of samples, from zero to one; empty if it was never first
   * @throws IllegalArgumentException if the account is unknown
   */
  public OptionalDouble confidenceFactor(AccountId account) {
    return of(account).confidenceFactor();
  }

  @Value.Lazy
  ImmutableMap<AccountId, RankAcceptability> byAccount() {
    return acceptabilities().stream()
        .collect(toImmutableMap(RankAcceptability::account, Function.identity()));
  }

  @Value.Check
  void check() {
    for (RankAcceptability account : acceptabilities()) {
      long sum = account.times().stream().asLongStream().sum();
      boolean isComplete = ranks() == acceptabilities().size();
      checkArgument(
          account.times().length() == ranks()
              && ranks() <= acceptabilities().size()
              && (isComplete ? sum == samples() : sum <= samples()),
          "account '%s' must have %s samples over %s ranks: %s",
          account.account(),
          isComplete ? samples() : "at most " + samples(),
          ranks(),
          account.times());
    }
  }

  /** Which ranks one account gets, and for whom it would be first. */
  @Value.Immutable
  public abstract static class RankAcceptability {
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
     * {@return the mean of the weights with which it was first, by criterion id: the typical
     * weights of somebody for whom it is the best; empty if it never was}
     */
    public abstract Optional<ImmutableMap<String, Double>> centralWeights();

    /**
     * {@return how often it is first with its central weights when only measurements are drawn
     * anew, from zero to one; empty if it never was first}
     */
    public abstract OptionalDouble confidenceFactor();

    /** Builds {@link RankAcceptability} instances. */
    public static final class Builder extends ImmutableRankAcceptability.Builder {
      Builder() {}
    }
  }

  /** Builds {@link SmaaReport} instances; provenance and samples are required. */
  public static final class Builder extends ImmutableSmaaReport.Builder {
    Builder() {}
  }
}
