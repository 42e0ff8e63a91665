package org.openkam.planning.selection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.model.ModelReference;
import org.openkam.core.model.Provenance;
import org.openkam.scoring.sampling.Proportion;
import org.openkam.scoring.sampling.Smaa;
import org.openkam.scoring.sampling.SmaaSettings;
import org.openkam.scoring.sampling.TopMembership;
import org.openkam.scoring.stability.WeightInterval;
import org.openkam.scoring.stability.WeightStability;
import org.openkam.scoring.strategy.Scoring;

/**
 * How sure a selection is: how often each account is chosen when weights are drawn at random, and
 * at which weight of one criterion its choice changes.
 *
 * <p>Gates stay as they are: an account that a gate excludes is not a candidate. Among the
 * candidates the best by score count as chosen, up to the number of places of the model; limits of
 * groups, costs of switching and decisions by hand are not weighed again.
 */
@Value.Immutable
public abstract class SelectionStability {
  SelectionStability() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Examines a selection.
   *
   * @param selection a selection that scored its candidates
   * @param settings how weights and measurements are drawn; its candidates, minimum score and model
   *     are those of the selection
   * @return the stability of every candidate
   * @throws IllegalArgumentException if the selection has no scores or no candidate
   * @throws CancellationException if the thread is interrupted
   */
  public static SelectionStability of(Selection selection, SmaaSettings settings) {
    return of(selection, settings, Integer.MAX_VALUE);
  }

  /**
   * Examines the key accounts of a selection and the candidates next to the cut. Probabilities and
   * weights are the same as if every candidate were examined.
   *
   * @param selection a selection that scored its candidates
   * @param settings how weights and measurements are drawn; its candidates, minimum score and model
   *     are those of the selection
   * @param belowCut how many candidates below the cut are examined, the best first, not negative
   * @return the stability of the key accounts and of these candidates
   * @throws IllegalArgumentException if the selection has no scores or no candidate
   * @throws CancellationException if the thread is interrupted
   */
  public static SelectionStability of(Selection selection, SmaaSettings settings, int belowCut) {
    checkArgument(belowCut >= 0, "candidates below the cut must not be negative: %s", belowCut);
    checkArgument(selection.scoring().isPresent(), "selection must have scores to examine");
    Scoring scoring = selection.scoring().get();
    ImmutableSet<AccountId> candidates = CutLine.candidates(selection);
    checkArgument(!candidates.isEmpty(), "selection must have a candidate to examine");
    int count = selection.model().selectionPolicy().maxKeyAccounts();
    TopMembership membership =
        Smaa.membership(
            scoring,
            count,
            SmaaSettings.builder()
                .from(settings)
                .candidates(candidates)
                .minimumScore(selection.model().selectionPolicy().minimumScore())
                .model(ModelReference.to(selection.model()))
                .build());
    Optional<WeightStability> exact =
        scoring.fitted().hasContributions()
            ? Optional.of(WeightStability.of(scoring, candidates))
            : Optional.empty();
    Builder stability = builder().provenance(membership.provenance()).samples(membership.samples());
    exact.ifPresent(weights -> stability.topSet(weights.topSet(count)));
    ImmutableMap<AccountId, ImmutableList<WeightInterval>> breakEven =
        exact.map(weights -> weights.memberships(count)).orElse(ImmutableMap.of());
    long examined = (long) selection.keyAccounts().size() + belowCut;
    for (AccountId account : candidates.stream().limit(examined).toList()) {
      stability.addAccounts(
          new AccountStability(
              account,
              membership.of(account),
              breakEven.getOrDefault(account, ImmutableList.of())));
    }
    return stability.build();
  }

  /** {@return the model, the data, the seed and the version that it was made with} */
  public abstract Provenance provenance();

  /** {@return how many samples were drawn, at least one} */
  public abstract int samples();

  /** {@return every candidate that was examined, best first} */
  public abstract ImmutableList<AccountStability> accounts();

  /**
   * {@return within which weights the same accounts are chosen, by criterion; empty where the
   * strategy is no sum}
   */
  public abstract ImmutableList<WeightInterval> topSet();

  /**
   * Finds the stability of an account.
   *
   * @param account the account
   * @return its stability, or empty where it was not examined
   */
  public Optional<AccountStability> find(AccountId account) {
    return Optional.ofNullable(byAccount().get(account));
  }

  @Value.Lazy
  ImmutableMap<AccountId, AccountStability> byAccount() {
    return Maps.uniqueIndex(accounts(), AccountStability::account);
  }

  /**
   * How sure the choice of one account is.
   *
   * @param account the account
   * @param probability how often it is chosen when weights and uncertain measurements are drawn at
   *     random, with its interval
   * @param breakEven for each criterion within which weights it stays chosen, or not chosen, as it
   *     is now; empty where the strategy is no sum, so that no exact answer exists
   */
  public record AccountStability(
      AccountId account, Proportion probability, ImmutableList<WeightInterval> breakEven) {
    /**
     * {@return the criterion whose weight has to move least to change the choice of this account;
     * or empty where no single weight does}
     */
    public Optional<WeightInterval> nearestBreakEven() {
      return breakEven.stream()
          .filter(interval -> !interval.hasNoLimit())
          .min(Comparator.comparingDouble(WeightInterval::slack));
    }
  }

  /** Builds {@link SelectionStability} instances; provenance and samples are required. */
  public static final class Builder extends ImmutableSelectionStability.Builder {
    Builder() {}
  }
}
