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
   * Scores the accounts of a block; the same as {@link #score} for each, which a scorer overrides
   * only to be faster.
   *
   * @param columns one array a column; not kept, but what they hold may be overwritten
   * @param size how many accounts the block has
   * @param scores where the scores are put, from index zero
   */
  default void scoreBlock(double[][] columns, int size, double[] scores) {
    double[] values = new double[columns.length];
    for (int i = 0; i < size; i++) {
      for (int column = 0; column < columns.length; column++) {
        values[column] = columns[column][i];
      }
      scores[i] = score(values);
    }
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
    double[][] columns = frame.newBlock();
    double[] block = new double[frame.size() == 0 ? 0 : frame.blockSize(0)];
    int done = 0;
    for (int i = 0; i < frame.blockCount(); i++) {
      int size = frame.blockSize(i);
      frame.read(i, columns);
      scoreBlock(columns, size, block);
      System.arraycopy(block, 0, scores, done, size);
      done += size;
    }
    return scores;
  }

  /**
   * {@return the published quantities behind the score by name, such as VIKOR's S, R and Q, each a
   * function of the values of an account; none unless overridden}
   */
  default ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
    return ImmutableMap.of();
  }
}
