package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.execution.ProgressListener;
import org.openkam.core.model.ModelReference;
import org.openkam.core.numeric.Zeros;
import org.openkam.scoring.strategy.Scoring;

/** How a stochastic analysis draws its samples. */
@Value.Immutable
public abstract class SmaaSettings {
  SmaaSettings() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how many samples are drawn, 10,000 unless set} */
  @Value.Default
  public int samples() {
    return 10_000;
  }

  /** {@return the seed; the same seed gives the same result on any number of threads} */
  @Value.Default
  public long seed() {
    return 0;
  }

  /** {@return how weights are drawn, every set equally likely unless set} */
  @Value.Default
  public WeightSampler weights() {
    return WeightSampler.uniform();
  }

  /**
   * {@return the measured values that are not known exactly, by account and criterion id; a missing
   * value that is not named counts as any value within the declared bounds, or, where there are
   * none, between the least and the greatest that was measured}
   */
  @Value.Default
  public ImmutableTable<AccountId, String, Uncertain> uncertain() {
    return ImmutableTable.of();
  }

  /**
   * {@return the ids of ordinal criteria of whose levels only the order is used: their worths are
   * drawn at random, from zero for the worst level to one for the best; additive strategies only}
   */
  public abstract ImmutableSet<String> orderOnly();

  /** {@return the accounts that ranks are counted among; all accounts unless set} */
  public abstract ImmutableSet<AccountId> candidates();

  /** {@return the smallest score that is chosen, finite; unlimited unless set} */
  @Value.Default
  public double minimumScore() {
    return -Double.MAX_VALUE;
  }

  /** {@return the model that the scoring was made with, to be named in the report} */
  public abstract Optional<ModelReference> model();

  /** {@return on how many threads the samples are worked off, one unless set} */
  @Value.Default
  public int parallelism() {
    return 1;
  }

  /** {@return who hears how far the work has come} */
  @Value.Default
  public ProgressListener listener() {
    return ProgressListener.SILENT;
  }

  boolean isCandidate(AccountId account) {
    return candidates().isEmpty() || candidates().contains(account);
  }

  /** Refuses what names an account or a criterion that a scoring does not have. */
  void check(Scoring scoring) {
    List<String> criteria = scoring.fitted().criteria().stream().map(Criterion::id).toList();
    candidates().forEach(scoring.matrix()::rowOf);
    uncertain().rowKeySet().forEach(scoring.matrix()::rowOf);
    for (String criterion : Sets.union(uncertain().columnKeySet(), orderOnly())) {
      checkArgument(
          criteria.contains(criterion),
          "analysis must draw for criteria with weight only, %s: '%s'",
          criteria,
          criterion);
    }
  }

  @Value.Check
  SmaaSettings check() {
    checkArgument(samples() >= 1, "analysis must draw a sample: %s", samples());
    checkArgument(parallelism() >= 1, "analysis must have a thread: %s", parallelism());
    checkArgument(
        Double.isFinite(minimumScore()), "minimum score must be finite: %s", minimumScore());
    for (String criterion : orderOnly()) {
      checkArgument(
          !uncertain().containsColumn(criterion),
          "levels of criterion '%s' must be uncertain or drawn by their order, not both",
          criterion);
    }
    return Zeros.isAnyNegative(minimumScore())
        ? new Builder().from(this).minimumScore(minimumScore() + 0.0).build()
        : this;
  }

  /** Builds {@link SmaaSettings} instances; nothing is required. */
  public static final class Builder extends ImmutableSmaaSettings.Builder {
    Builder() {}
  }
}
