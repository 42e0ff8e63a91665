package org.openkam.scoring.robustness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.strategy.Scoring;

/**
 * What a stochastic analysis found: which ranks each account gets, and for whom it would be first.
 */
public final class SmaaReport {
  private final Scoring scoring;
  private final SmaaSettings settings;
  private final RankCounts counts;

  private SmaaReport(Scoring scoring, SmaaSettings settings, RankCounts counts) {
    this.scoring = scoring;
    this.settings = settings;
    this.counts = counts;
  }

  static SmaaReport of(Scoring scoring, SmaaSettings settings, RankCounts counts) {
    return new SmaaReport(scoring, settings, counts);
  }

  /** {@return the accounts, in the order of the scoring} */
  public ImmutableList<AccountId> accounts() {
    return scoring.accounts();
  }

  /** {@return how many samples were drawn} */
  public int samples() {
    return settings.samples();
  }

  /** {@return the seed of the samples} */
  public long seed() {
    return settings.seed();
  }

  /**
   * Returns how often an account gets a rank.
   *
   * @param account an account of the scoring
   * @param rank the rank, from one (best)
   * @return the share of samples, from zero to one
   */
  public double acceptability(AccountId account, int rank) {
    checkArgument(
        rank >= 1 && rank <= accounts().size(),
        "rank must be from 1 to %s: %s",
        accounts().size(),
        rank);
    return (double) counts.ranks(row(account), rank - 1) / samples();
  }

  /**
   * Returns how often an account is among the best.
   *
   * @param account an account of the scoring
   * @param count how many accounts are chosen
   * @return the share of samples with its interval
   */
  public Proportion membership(AccountId account, int count) {
    long members = 0;
    for (int place = 0; place < Math.min(count, accounts().size()); place++) {
      members += counts.ranks(row(account), place);
    }
    return Proportion.of(members, samples());
  }

  /**
   * Returns the typical weights of somebody for whom an account is the best.
   *
   * @param account an account of the scoring
   * @return the mean of the weights with which it was first, by criterion id; empty if it never was
   */
  public Optional<ImmutableMap<String, Double>> centralWeights(AccountId account) {
    double[] mean = counts.centralWeights(row(account));
    if (mean.length == 0) {
      return Optional.empty();
    }
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    ImmutableList<Criterion> criteria = scoring.fitted().criteria();
    for (int column = 0; column < mean.length; column++) {
      weights.put(criteria.get(column).id(), mean[column]);
    }
    return Optional.of(weights.buildOrThrow());
  }

  /**
   * Returns how often an account is first for somebody with its central weights, when only the
   * measurements are drawn anew.
   *
   * @param account an account of the scoring
   * @return the share of samples, from zero to one; empty if it was never first
   */
  public Optional<Double> confidenceFactor(AccountId account) {
    int row = row(account);
    double[] central = counts.centralWeights(row);
    if (central.length == 0) {
      return Optional.empty();
    }
    SampleScorer.Factory scorers = SampleScorer.Factory.of(scoring, settings);
    long first = 0;
    for (int inBlock :
        SampleBlocks.run(
            settings,
            (random, samples) -> countFirst(scorers.create(), random, samples, central, row))) {
      first += inBlock;
    }
    return Optional.of((double) first / samples());
  }

  private int countFirst(
      SampleScorer scorer, RandomGenerator random, int samples, double[] weights, int row) {
    double[] scores = new double[accounts().size()];
    int first = 0;
    for (int sample = 0; sample < samples; sample++) {
      scorer.score(random, weights, scores);
      boolean best = true;
      for (double score : scores) {
        best &= score <= scores[row];
      }
      first += best ? 1 : 0;
    }
    return first;
  }

  private int row(AccountId account) {
    return scoring.matrix().rowOf(account);
  }

  @Override
  public String toString() {
    return "analysis of " + accounts().size() + " accounts with " + samples() + " samples";
  }
}
