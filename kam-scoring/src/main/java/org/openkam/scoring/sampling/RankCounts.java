package org.openkam.scoring.sampling;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.random.RandomGenerator;

/**
 * Counts how often each candidate gets each rank, and sums the weights with which it is first.
 *
 * <p>Weights are summed in whole parts of 2<sup>-32</sup>, so that the sum does not depend on its
 * order.
 */
final class RankCounts implements SampleBlocks.Worker {
  private static final double PARTS = 0x1p32;

  private final SamplingContext analysis;
  private final SampleScorer scorer;
  private final SampleRanking order;
  private final int[][] ranks;
  private final long[][] firstWeights;

  RankCounts(SamplingContext analysis) {
    this.analysis = analysis;
    int size = analysis.rows().length;
    scorer = analysis.scorers().create();
    order = new SampleRanking(analysis.rows());
    ranks = new int[size][size];
    firstWeights = new long[size][analysis.columns()];
  }

  static RankCounts of(SamplingContext analysis) {
    ImmutableList<RankCounts> workers =
        SampleBlocks.run(analysis.settings(), () -> new RankCounts(analysis));
    RankCounts all = workers.get(0);
    workers.subList(1, workers.size()).forEach(all::add);
    return all;
  }

  @Override
  public void work(RandomGenerator random, int samples) {
    double[] weights = new double[analysis.columns()];
    double[] scores = new double[analysis.size()];
    for (int sample = 0; sample < samples; sample++) {
      long lot = random.nextLong();
      analysis.settings().weights().draw(random, weights);
      scorer.score(random, weights, scores);
      count(order.bestFirst(scores, lot), weights);
    }
  }

  private void count(int[] bestFirst, double[] weights) {
    for (int rank = 0; rank < bestFirst.length; rank++) {
      ranks[bestFirst[rank]][rank]++;
    }
    long[] sums = firstWeights[bestFirst[0]];
    for (int column = 0; column < weights.length; column++) {
      sums[column] += Math.round(weights[column] * PARTS);
    }
  }

  private void add(RankCounts other) {
    for (int place = 0; place < ranks.length; place++) {
      for (int rank = 0; rank < ranks.length; rank++) {
        ranks[place][rank] += other.ranks[place][rank];
      }
      for (int column = 0; column < firstWeights[place].length; column++) {
        firstWeights[place][column] += other.firstWeights[place][column];
      }
    }
  }

  /** {@return how often a candidate got each rank, the best rank first} */
  ImmutableIntArray ranks(int place) {
    return ImmutableIntArray.copyOf(ranks[place]);
  }

  boolean isEverFirst(int place) {
    return ranks[place][0] > 0;
  }

  /** {@return the mean of the weights with which a candidate was first; it must have been first} */
  double[] centralWeights(int place) {
    double[] mean = new double[analysis.columns()];
    for (int column = 0; column < mean.length; column++) {
      mean[column] = firstWeights[place][column] / PARTS / ranks[place][0];
    }
    return mean;
  }
}
