package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringRefusedException;

/**
 * Stochastic multicriteria acceptability analysis: how often an account gets a rank when weights
 * and measurements are drawn at random (SMAA-2, Lahdelma and Salminen 2001).
 *
 * <p>Equal scores are put in order by lot, drawn for each sample, so that in every sample each rank
 * goes to exactly one account. The same seed gives the same result on any number of threads.
 */
public final class Smaa {
  private static final int MOST_IN_PAIRS = 10_000;

  private Smaa() {}

  /**
   * Counts all ranks of all accounts.
   *
   * @param scoring the accounts, criteria and strategy; its own weights are not used
   * @param settings how samples are drawn
   * @return rank acceptabilities, central weights and confidence factors
   * @throws IllegalArgumentException if the settings name what the scoring does not have
   * @throws ScoringRefusedException if there are more than 10,000 candidates
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static SmaaReport ranks(Scoring scoring, SmaaSettings settings) {
    SamplingContext analysis = SamplingContext.of(scoring, settings);
    checkPairs(analysis, "all ranks", "count the first ranks only");
    return ranks(scoring, analysis, analysis.rows().length);
  }

  /**
   * Counts the first ranks of all accounts, which is faster than all ranks and takes memory that
   * does not grow by the square of the number of accounts.
   *
   * @param scoring the accounts, criteria and strategy; its own weights are not used
   * @param count how many ranks are counted, at least one
   * @param settings how samples are drawn
   * @return acceptabilities of the first ranks, central weights and confidence factors
   * @throws IllegalArgumentException if the settings name what the scoring does not have
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static SmaaReport ranks(Scoring scoring, int count, SmaaSettings settings) {
    checkArgument(count >= 1, "ranks that are counted must be at least one: %s", count);
    SamplingContext analysis = SamplingContext.of(scoring, settings);
    return ranks(scoring, analysis, Math.min(count, analysis.rows().length));
  }

  private static SmaaReport ranks(Scoring scoring, SamplingContext analysis, int count) {
    SmaaSettings settings = analysis.settings();
    RankCounts counts = RankCounts.of(analysis, count);
    ImmutableList<AccountId> candidates = analysis.candidates();
    double[][] centralWeights = new double[candidates.size()][0];
    for (int place = 0; place < centralWeights.length; place++) {
      if (counts.isEverFirst(place)) {
        centralWeights[place] = counts.centralWeights(place);
      }
    }
    double[] confidence = ConfidenceCounts.of(analysis, centralWeights);
    SmaaReport.Builder report =
        SmaaReport.builder().provenance(analysis.provenance()).samples(settings.samples());
    for (int place = 0; place < centralWeights.length; place++) {
      boolean first = counts.isEverFirst(place);
      report.addAcceptabilities(
          SmaaReport.RankAcceptability.builder()
              .account(candidates.get(place))
              .times(counts.ranks(place))
              .centralWeights(
                  first
                      ? Optional.of(byCriterion(scoring, centralWeights[place]))
                      : Optional.empty())
              .confidenceFactor(
                  first ? OptionalDouble.of(confidence[place]) : OptionalDouble.empty())
              .build());
    }
    return report.build();
  }

  /**
   * Counts how often each account is among the best, which is faster than all ranks.
   *
   * @param scoring the accounts, criteria and strategy; its own weights are not used
   * @param count how many accounts are chosen, at least one
   * @param settings how samples are drawn
   * @return the probability of being chosen of each account
   * @throws IllegalArgumentException if the settings name what the scoring does not have
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static TopMembership membership(Scoring scoring, int count, SmaaSettings settings) {
    checkArgument(count >= 1, "top set must have an account: %s", count);
    SamplingContext analysis = SamplingContext.of(scoring, settings);
    int chosen = Math.min(count, analysis.rows().length);
    return TopMembership.builder()
        .provenance(analysis.provenance())
        .accounts(analysis.candidates())
        .count(chosen)
        .samples(settings.samples())
        .members(TopCounts.of(analysis, chosen))
        .build();
  }

  /**
   * Counts how often each account scores better than each other; equal scores count half.
   *
   * @param scoring the accounts, criteria and strategy; its own weights are not used
   * @param settings how samples are drawn
   * @return the share of samples of each pair
   * @throws IllegalArgumentException if the settings name what the scoring does not have
   * @throws ScoringRefusedException if there are more than 10,000 candidates
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static PairwiseWinning pairwise(Scoring scoring, SmaaSettings settings) {
    SamplingContext analysis = SamplingContext.of(scoring, settings);
    checkPairs(analysis, "winning shares of all pairs", "name some candidates");
    return PairwiseWinning.builder()
        .provenance(analysis.provenance())
        .accounts(analysis.candidates())
        .samples(settings.samples())
        .halfWins(WinCounts.of(analysis))
        .build();
  }

  /** Refuses what takes a number for each pair of accounts where these are too many. */
  private static void checkPairs(SamplingContext analysis, String what, String wayOut) {
    int size = analysis.rows().length;
    if (size > MOST_IN_PAIRS) {
      throw ScoringRefusedException.builder()
          .value(size)
          .build(
              what
                  + " are counted of at most "
                  + MOST_IN_PAIRS
                  + " accounts, because they take memory for each pair; "
                  + wayOut
                  + ": "
                  + size);
    }
  }

  private static ImmutableMap<String, Double> byCriterion(Scoring scoring, double[] weights) {
    ImmutableMap.Builder<String, Double> byId = ImmutableMap.builder();
    ImmutableList<Criterion> criteria = scoring.fitted().criteria();
    for (int column = 0; column < weights.length; column++) {
      byId.put(criteria.get(column).id(), weights[column]);
    }
    return byId.buildOrThrow();
  }
}
