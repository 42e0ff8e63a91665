package org.openkam.scoring.sampling;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The measurements that are drawn anew for each sample, by account.
 *
 * <p>Each account has a generator of its own for each sample, so that only those need be drawn for
 * whom the result depends on it, and every analysis draws the same.
 */
final class DrawnRows {
  private final ImmutableList<UncertainCell> cells;
  private final int[] firsts;

  private DrawnRows(ImmutableList<UncertainCell> cells, int[] firsts) {
    this.cells = cells;
    this.firsts = firsts;
  }

  /** Puts the cells of a number of accounts in order. */
  static DrawnRows of(List<UncertainCell> cells, int rows) {
    int[] firsts = new int[rows + 1];
    for (UncertainCell cell : cells) {
      firsts[cell.row() + 1]++;
    }
    Arrays.parallelPrefix(firsts, Integer::sum);
    UncertainCell[] sorted = new UncertainCell[cells.size()];
    int[] next = firsts.clone();
    for (UncertainCell cell : cells) {
      sorted[next[cell.row()]++] = cell;
    }
    return new DrawnRows(ImmutableList.copyOf(sorted), firsts);
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  /** {@return whether a measurement of an account is drawn} */
  boolean isDrawn(int row) {
    return firsts[row] < firsts[row + 1];
  }

  /** {@return the measurements of an account that are drawn, in the order of the criteria} */
  List<UncertainCell> cells(int row) {
    return cells.subList(firsts[row], firsts[row + 1]);
  }

  /** {@return the generator of an account for the sample of a lot} */
  static RandomGenerator generator(long lot, int row) {
    return new SplittableRandom(ScoreKeys.mix(~lot, row));
  }
}
