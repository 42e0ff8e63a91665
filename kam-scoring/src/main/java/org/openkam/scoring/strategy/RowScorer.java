package org.openkam.scoring.strategy;

import com.google.common.collect.ImmutableMap;
import java.util.function.ToDoubleFunction;

/**
 * Scores one account at a time, without seeing the others.
 *
 * <p>A pure function: immutable, deterministic, safe for many threads.
 */
@FunctionalInterface
public interface RowScorer {
  /**
   * Scores an account.
   *
   * @param values one finite value a column; not kept and not changed
   * @return the score, finite; larger is better
   */
  double score(double[] values);

  /**
   * Returns what scores whole blocks on one thread: the same as {@link #score} for each account,
   * which a scorer overrides only to be faster.
   *
   * @return a new block scorer
   */
  default BlockScorer blockScorer() {
    return (columns, size, scores) -> {
      double[] values = new double[columns.length];
      for (int i = 0; i < size; i++) {
        for (int column = 0; column < columns.length; column++) {
          values[column] = columns[column][i];
        }
        scores[i] = score(values);
      }
    };
  }

  /**
   * Scores the accounts that the strategy learned from; the same as {@link #score} for each, which
   * a scorer overrides only where the whole is faster than its parts.
   *
   * @param frame the accounts
   * @return one score an account, a new array
   */
  default double[] scoreAll(Frame frame) {
    double[] scores = new double[frame.size()];
    frame
        .parallelism()
        .forEach(
            frame.blockCount(),
            () -> {
              BlockScorer scorer = blockScorer();
              BlockReader reader = new BlockReader(frame);
              double[] blockScores = new double[frame.blockCount() == 0 ? 0 : frame.blockSize(0)];
              return block -> {
                int size = frame.blockSize(block);
                scorer.score(reader.read(block), size, blockScores);
                System.arraycopy(blockScores, 0, scores, block * frame.blockSize(0), size);
              };
            });
    return scores;
  }

  /**
   * {@return the published quantities behind the score by name, such as VIKOR's S, R and Q, each a
   * function of the values of an account; none unless overridden}
   */
  default ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
    return ImmutableMap.of();
  }

  /**
   * Scores accounts a block at a time, on one thread, with arrays of its own to work in.
   *
   * <p>Not safe for many threads: each thread takes one from {@link RowScorer#blockScorer}.
   */
  @FunctionalInterface
  public interface BlockScorer {
    /**
     * Scores the accounts of a block.
     *
     * @param columns one array a column; not kept and never changed
     * @param size how many accounts the block has
     * @param scores where the scores are put, from index zero
     */
    void score(double[][] columns, int size, double[] scores);
  }
}
