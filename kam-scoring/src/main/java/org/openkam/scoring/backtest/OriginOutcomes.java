package org.openkam.scoring.backtest;

import java.util.Arrays;

/**
 * How the accounts of one origin turned out, as the metrics look at it.
 *
 * <p>An account is relevant if it should have been chosen. Unless the plan says from which outcome
 * on, the best are: were one of them not there, the next would be relevant in its stead.
 */
final class OriginOutcomes {
  private final double[] outcomes;
  private final double[] relevance;
  private final double[] gains;
  private final int chosen;
  private final boolean isRelevanceRelative;

  OriginOutcomes(double[] outcomes, BacktestPlan plan) {
    this.outcomes = outcomes;
    this.chosen = Math.min(plan.count(), outcomes.length);
    this.isRelevanceRelative = plan.relevantFrom().isEmpty();
    double threshold = plan.relevantFrom().orElseGet(() -> leastOfTheBest(outcomes, plan.count()));
    this.relevance = Arrays.stream(outcomes).map(outcome -> outcome >= threshold ? 1 : 0).toArray();
    this.gains = Arrays.stream(outcomes).map(plan.gain()::of).toArray();
  }

  private static double leastOfTheBest(double[] outcomes, int count) {
    double[] rising = Arrays.stream(outcomes).filter(outcome -> outcome > 0).sorted().toArray();
    return rising.length == 0
        ? Double.POSITIVE_INFINITY
        : rising[Math.max(0, rising.length - count)];
  }

  /** Returns the number of accounts, at least one. */
  int size() {
    return outcomes.length;
  }

  /** Returns how many accounts are chosen, from one to all. */
  int chosen() {
    return chosen;
  }

  double[] outcomes() {
    return outcomes;
  }

  /** Returns for each account one if it is relevant, else zero. */
  double[] relevance() {
    return relevance;
  }

  /** Returns what each outcome is worth in NDCG, not negative. */
  double[] gains() {
    return gains;
  }

  /** Returns whether the next account is relevant where a relevant one is not there. */
  boolean isRelevanceRelative() {
    return isRelevanceRelative;
  }
}
