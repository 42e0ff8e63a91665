package org.openkam.core.storage;

/** The values of a matrix in columns, cut into blocks of rows, to be read and never changed. */
public final class ColumnBlocks {
  private final double[][][] blocks;

  /**
   * Creates a view of arrays.
   *
   * @param blocks for each block of rows one array a column; not copied
   */
  public ColumnBlocks(double[][][] blocks) {
    this.blocks = blocks;
  }

  /**
   * Returns the values of a column in a block.
   *
   * @param block the block, from zero
   * @param column the column, from zero
   * @return one value a row, NaN where it was not measured: not a copy, so never to be changed
   */
  public double[] values(int block, int column) {
    return blocks[block][column];
  }
}
