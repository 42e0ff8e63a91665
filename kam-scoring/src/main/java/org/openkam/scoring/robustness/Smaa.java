package org.openkam.scoring.robustness;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.openkam.scoring.strategy.Scoring;

/**
 * Stochastic multicriteria acceptability analysis: how often an account gets a rank when weights
 * and measurements are drawn at random (SMAA-2, Lahdelma and Salminen 2001).
 *
 * <p>Equal scores are put in order by lot, drawn for each block of samples, so that in every sample
 * each rank goes to exactly one account. The same seed gives the same result on any number of
 * threads.
 */
public final class Smaa {
  private Smaa() {}

  /**
   * Counts all ranks of all accounts.
   *
   * @param scoring the accounts, criteria and strategy; its own weights are not used
   * @param settings how samples are drawn
   * @return rank acceptabilities, central weights and confidence factors
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static SmaaReport ranks(Scoring scoring, SmaaSettings settings) {
    int rows = scoring.accounts().size();
    int columns = scoring.fitted().criteria().size();
    SampleScorer.Factory scorers = SampleScorer.Factory.of(scoring, settings);
    RankCounts counts = new RankCounts(rows, columns);
    for (RankCounts block :
        SampleBlocks.run(
            settings,
            (random, samples) -> countRanks(scorers, settings, random, samples, rows, columns))) {
      counts.add(block);
    }
    return SmaaReport.of(scoring, settings, counts);
  }

  /**
   * Counts how often each account is among the best, which is faster than all ranks.
   *
   * @param scoring the accounts, criteria and strategy; its own weights are not used
   * @param count how many accounts are chosen, at least one
   * @param settings how samples are drawn
   * @return the probability of being chosen of each account
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static TopMembership membership(Scoring scoring, int count, SmaaSettings settings) {
    checkArgument(count >= 1, "top set must have an account: %s", count);
    int rows = scoring.accounts().size();
    int chosen = Math.min(count, rows);
    SampleScorer.Factory scorers = SampleScorer.Factory.of(scoring, settings);
    long[] members = new long[rows];
    for (int[] block :
        SampleBlocks.run(
            settings,
            (random, samples) ->
                countMembers(
                    scorers,
                    settings,
                    random,
                    samples,
                    rows,
                    scoring.fitted().criteria().size(),
                    chosen))) {
      for (int row = 0; row < rows; row++) {
        members[row] += block[row];
      }
    }
    return new TopMembership(scoring.accounts(), chosen, settings.samples(), members);
  }

  /**
   * Counts how often each account scores better than each other; equal scores count half.
   *
   * @param scoring the accounts, criteria and strategy; its own weights are not used
   * @param settings how samples are drawn
   * @return one row an account with one share an account, from zero to one; one half on the
   *     diagonal
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static double[][] pairwise(Scoring scoring, SmaaSettings settings) {
    int rows = scoring.accounts().size();
    int columns = scoring.fitted().criteria().size();
    SampleScorer.Factory scorers = SampleScorer.Factory.of(scoring, settings);
    long[][] halves = new long[rows][rows];
    for (int[][] block :
        SampleBlocks.run(
            settings,
            (random, samples) -> countPairs(scorers, settings, random, samples, rows, columns))) {
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < rows; j++) {
          halves[i][j] += block[i][j];
        }
      }
    }
    double[][] shares = new double[rows][rows];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < rows; j++) {
        shares[i][j] = halves[i][j] / (2.0 * settings.samples());
      }
    }
    return shares;
  }

  private static RankCounts countRanks(
      SampleScorer.Factory scorers,
      SmaaSettings settings,
      RandomGenerator random,
      int samples,
      int rows,
      int columns) {
    RankCounts counts = new RankCounts(rows, columns);
    SampleScorer scorer = scorers.create();
    RankOrder order = new RankOrder(rows, random);
    double[] weights = new double[columns];
    double[] scores = new double[rows];
    for (int sample = 0; sample < samples; sample++) {
      settings.weights().draw(random, weights);
      scorer.score(random, weights, scores);
      counts.count(order.bestFirst(scores), weights);
    }
    return counts;
  }

  private static int[] countMembers(
      SampleScorer.Factory scorers,
      SmaaSettings settings,
      RandomGenerator random,
      int samples,
      int rows,
      int columns,
      int chosen) {
    int[] members = new int[rows];
    SampleScorer scorer = scorers.create();
    RankOrder order = new RankOrder(rows, random);
    double[] weights = new double[columns];
    double[] scores = new double[rows];
    for (int sample = 0; sample < samples; sample++) {
      settings.weights().draw(random, weights);
      scorer.score(random, weights, scores);
      order.countBest(scores, chosen, members);
    }
    return members;
  }

  private static int[][] countPairs(
      SampleScorer.Factory scorers,
      SmaaSettings settings,
      RandomGenerator random,
      int samples,
      int rows,
      int columns) {
    int[][] halves = new int[rows][rows];
    SampleScorer scorer = scorers.create();
    double[] weights = new double[columns];
    double[] scores = new double[rows];
    for (int sample = 0; sample < samples; sample++) {
      settings.weights().draw(random, weights);
      scorer.score(random, weights, scores);
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < rows; j++) {
          halves[i][j] += halfWins(scores[i], scores[j]);
        }
      }
    }
    return halves;
  }

  private static int halfWins(double one, double other) {
    if (one == other) {
      return 1;
    }
    return one > other ? 2 : 0;
  }

  /** The scores of accounts, as sortable numbers with their places by lot in the last bits. */
  private static final class RankOrder {
    private final int[] rowByLot;
    private final long[] keys;
    private final int[] order;
    private final long lotMask;

    RankOrder(int rows, RandomGenerator random) {
      rowByLot = new int[rows];
      Arrays.setAll(rowByLot, row -> row);
      for (int i = rows - 1; i > 0; i--) {
        int other = random.nextInt(i + 1);
        int row = rowByLot[i];
        rowByLot[i] = rowByLot[other];
        rowByLot[other] = row;
      }
      keys = new long[rows];
      order = new int[rows];
      lotMask = (1L << (Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, rows - 1)))) - 1;
    }

    /** Returns the rows, best first; scores that agree to about 12 digits are tied. */
    int[] bestFirst(double[] scores) {
      for (int lot = 0; lot < keys.length; lot++) {
        keys[lot] = key(scores, lot);
      }
      Arrays.sort(keys);
      for (int place = 0; place < keys.length; place++) {
        order[place] = rowByLot[(int) (keys[keys.length - 1 - place] & lotMask)];
      }
      return order;
    }

    void countBest(double[] scores, int chosen, int[] members) {
      Arrays.fill(keys, 0, chosen, Long.MIN_VALUE);
      for (int lot = 0; lot < rowByLot.length; lot++) {
        long key = key(scores, lot);
        if (key > keys[chosen - 1]) {
          insert(key, chosen - 1);
        }
      }
      for (int i = 0; i < chosen; i++) {
        members[rowByLot[(int) (keys[i] & lotMask)]]++;
      }
    }

    /** Inserts a key among the best ones, greatest first, in place of the least. */
    private void insert(long key, int last) {
      int place = last;
      while (place > 0 && keys[place - 1] < key) {
        keys[place] = keys[place - 1];
        place--;
      }
      keys[place] = key;
    }

    private long key(double[] scores, int lot) {
      long bits = Double.doubleToLongBits(scores[rowByLot[lot]] + 0.0);
      long ordered = bits ^ (bits >> (Long.SIZE - 1) & Long.MAX_VALUE);
      return (ordered & ~lotMask) | lot;
    }
  }
}
