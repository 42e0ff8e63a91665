package org.openkam.scoring.strategy;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
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
   * Copies the values of a block.
   *
   * @param block the block, from zero to the number of blocks, exclusive
   * @param columns one array a column that the values are put in, each from index zero and at least
   *     as long as the block
   */
  void read(int block, double[][] columns);

  /**
   * Copies the values of a column.
   *
   * @param column the column, from zero to the number of criteria, exclusive
   * @return one value an account, a new array
   */
  double[] column(int column);

  /**
   * Visits the accounts in their order.
   *
   * @param visitor takes the values of an account, one a column; the array is used again for the
   *     next account
   */
  default void forEachRow(Consumer<double[]> visitor) {
    double[][] columns = newBlock();
    double[] row = new double[columns.length];
    for (int block = 0; block < blockCount(); block++) {
      read(block, columns);
      for (int i = 0; i < blockSize(block); i++) {
        for (int column = 0; column < row.length; column++) {
          row[column] = columns[column][i];
        }
        visitor.accept(row);
      }
    }
  }

  /** {@return arrays to read blocks into, one a column} */
  default double[][] newBlock() {
    int longest = blockCount() == 0 ? 0 : blockSize(0);
    return new double[weightedCriteria().size()][longest];
  }
}
