package org.openkam.scoring.strategy;

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
