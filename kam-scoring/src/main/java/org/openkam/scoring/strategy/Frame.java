package org.openkam.scoring.strategy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.execution.Parallelism;
import org.openkam.scoring.normalization.ColumnStatistics;

/**
 * The accounts that a strategy learns from: complete, checked and in blocks.
 *
 * <p>Missing values have been treated by the policy before a strategy sees them; under the policy
 * that ignores them they are NaN, and only additive strategies see those.
 */
public interface Frame {
  /** {@return the criteria and weights, in the order of the columns} */
  WeightedCriteria weightedCriteria();

  /** {@return the number of accounts, at least one} */
  int size();

  /**
   * Returns what a row stands for, to be named by a refusal.
   *
   * @param row the row, from zero to the number of accounts, exclusive
   * @return the account or other alternative; empty where the frame keeps no ids, as here
   */
  default Optional<AlternativeId> findAlternative(int row) {
    return Optional.empty();
  }

  /** {@return the statistics of each column, in the order of the columns} */
  ImmutableList<ColumnStatistics> statistics();

  /** {@return the number of blocks of accounts} */
  int blockCount();

  /**
   * Returns the number of accounts in a block.
   *
   * @param block the block, from zero to the number of blocks, exclusive
   * @return the number of accounts
   */
  int blockSize(int block);

  /**
   * Returns the values of a column in a block.
   *
   * @param block the block, from zero to the number of blocks, exclusive
   * @param column the column, from zero to the number of criteria, exclusive
   * @param room an array at least as long as the block, used where values are not seen as measured
   * @return one value an account, from index zero: in the room, or where they lie in the matrix, so
   *     never to be changed
   */
  double[] values(int block, int column, double[] room);

  /**
   * Copies the values of a column.
   *
   * @param column the column, from zero to the number of criteria, exclusive
   * @return one value an account, a new array
   */
  double[] column(int column);

  /** {@return how many threads may work on this frame, one unless overridden} */
  default Parallelism parallelism() {
    return Parallelism.sequential();
  }

  /**
   * Works on each block once, on as many threads as the caller chose.
   *
   * @param <T> what the work on a block yields
   * @param workers makes what works on one block after the other, once for each thread, so that it
   *     may keep arrays to work in
   * @return what the work yields, in the order of the blocks
   */
  default <T> ImmutableList<T> mapBlocks(Supplier<? extends BlockWork<T>> workers) {
    List<Optional<T>> results =
        new ArrayList<>(Collections.nCopies(blockCount(), Optional.<T>empty()));
    parallelism()
        .forEach(
            blockCount(),
            () -> {
              BlockWork<T> work = workers.get();
              BlockReader reader = new BlockReader(this);
              return block -> {
                double[][] columns = reader.read(block);
                results.set(
                    block, Optional.of(work.on(block * blockSize(0), columns, blockSize(block))));
              };
            });
    return results.stream().map(Optional::orElseThrow).collect(toImmutableList());
  }

  /**
   * Visits the accounts in their order, on one thread.
   *
   * @param visitor takes the values of an account, one a column; the array is used again for the
   *     next account
   */
  default void forEachRow(Consumer<double[]> visitor) {
    BlockReader reader = new BlockReader(this);
    double[] row = new double[weightedCriteria().size()];
    for (int block = 0; block < blockCount(); block++) {
      double[][] columns = reader.read(block);
      for (int i = 0; i < blockSize(block); i++) {
        for (int column = 0; column < row.length; column++) {
          row[column] = columns[column][i];
        }
        visitor.accept(row);
      }
    }
  }

  /**
   * Work on one block of accounts.
   *
   * @param <T> what it yields
   */
  @FunctionalInterface
  interface BlockWork<T> {
    /**
     * Does the work.
     *
     * @param first the first account of the block
     * @param columns one array a column; not kept and never changed
     * @param size how many accounts the block has
     * @return what it yields
     */
    T on(int first, double[][] columns, int size);
  }
}
