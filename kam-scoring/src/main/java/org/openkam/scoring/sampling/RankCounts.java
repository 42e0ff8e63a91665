package org.openkam.scoring.sampling;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.function.Consumer;
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
  private final Consumer<BlockOfSamples> search;
  private final int[][] ranks;
  private final long[][] firstWeights;

  private RankCounts(SamplingContext analysis, int counted) {
    this.analysis = analysis;
    int size = analysis.rows().length;
    search = counted < size ? first(counted) : all();
    ranks = new int[size][counted];
    firstWeights = new long[size][analysis.columns()];
  }

  /** Counts the first ranks, up to a number of them. */
  static RankCounts of(SamplingContext analysis, int counted) {
    ImmutableList<RankCounts> workers =
        SampleBlocks.run(analysis.settings(), () -> new RankCounts(analysis, counted));
    RankCounts all = workers.get(0);
    workers.subList(1, workers.size()).forEach(all::add);
    return all;
  }

  @Override
  public void work(RandomGenerator random, int samples) {
    search.accept(new BlockOfSamples(random, samples));
  }

  private Consumer<BlockOfSamples> all() {
    SampleScorer scorer = analysis.scorers().create();
    SampleRanking order = new SampleRanking(analysis.rows());
    double[] weights = new double[analysis.columns()];
    double[] scores = new double[analysis.size()];
    return block -> {
      for (int sample = 0; sample < block.samples; sample++) {
        long lot = block.random.nextLong();
        analysis.settings().weights().draw(block.random, weights);
        scorer.score(lot, weights, scores);
        int[] bestFirst = order.bestFirst(scores, lot);
        for (int rank = 0; rank < bestFirst.length; rank++) {
          ranks[bestFirst[rank]][rank]++;
        }
        addFirst(bestFirst[0], weights);
      }
    };
  }

  private Consumer<BlockOfSamples> first(int counted) {
    TopFinder finder = new TopFinder(analysis, counted, -Double.MAX_VALUE);
    return block -> {
      finder.find(block.random, block.samples);
      for (int sample = 0; sample < block.samples; sample++) {
        TopKeys best = finder.best(sample);
        best.sort();
        for (int rank = 0; rank < counted; rank++) {
          ranks[best.place(rank)][rank]++;
        }
        addFirst(best.place(0), finder.weights(sample));
      }
    };
  }

  private void addFirst(int place, double[] weights) {
    for (int column = 0; column < weights.length; column++) {
      firstWeights[place][column] += Math.round(weights[column] * PARTS);
    }
  }

  private void add(RankCounts other) {
    for (int place = 0; place < ranks.length; place++) {
      for (int rank = 0; rank < ranks[place].length; rank++) {
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

  /**
   * Samples that are drawn one after the other.
   *
   * @param random where they are drawn from
   * @param samples how many they are
   */
  private record BlockOfSamples(RandomGenerator random, int samples) {}
}
