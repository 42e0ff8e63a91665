package org.openkam.core.numeric;

import java.util.Arrays;

/**
 * The values of a matrix in columns, cut into blocks of rows, to be read and never changed.
 *
 * <p>Every column has a summary. It is made as the blocks are filled, when the values are at hand
 * anyway, so that work that only asks for sums and extremes need not go through them again.
 */
public final class ColumnBlocks {
  /** The number of rows in a block; the last block may be shorter. */
  public static final int SIZE = 1024;

  private final double[][][] values;
  private final ColumnSummary[] summaries;

  private ColumnBlocks(double[][][] values, ColumnSummary[] summaries) {
    this.values = values;
    this.summaries = summaries;
  }

  /**
   * Fills blocks with values.
   *
   * @param rows the number of rows
   * @param columns the number of columns
   * @param cells gives each value, block by block and in a block column by column
   * @return the blocks
   */
  public static ColumnBlocks fill(int rows, int columns, Cells cells) {
    int count = (rows + SIZE - 1) / SIZE;
    double[][][] values = new double[count][columns][];
    ColumnSummary[] summaries = new ColumnSummary[columns];
    Arrays.fill(summaries, ColumnSummary.EMPTY);
    for (int block = 0; block < count; block++) {
      int first = block * SIZE;
      int size = Math.min(SIZE, rows - first);
      for (int column = 0; column < columns; column++) {
        double[] part = new double[size];
        for (int i = 0; i < size; i++) {
          part[i] = cells.value(first + i, column);
        }
        values[block][column] = part;
        summaries[column] = summaries[column].merge(ColumnSummary.of(part, size));
      }
    }
    return new ColumnBlocks(values, summaries);
  }

  /**
   * Returns the blocks of some columns, which share their values with these.
   *
   * @param columns the columns in the order wanted, from zero
   * @return the blocks
   */
  public ColumnBlocks select(int... columns) {
    double[][][] selected = new double[values.length][columns.length][];
    ColumnSummary[] selectedSummaries = new ColumnSummary[columns.length];
    for (int i = 0; i < columns.length; i++) {
      selectedSummaries[i] = summaries[columns[i]];
      for (int block = 0; block < values.length; block++) {
        selected[block][i] = values[block][columns[i]];
      }
    }
    return new ColumnBlocks(selected, selectedSummaries);
  }

  /** {@return the number of blocks} */
  public int count() {
    return values.length;
  }

  /**
   * Returns a value.
   *
   * @param row the row, from zero
   * @param column the column, from zero
   * @return the value, NaN where it was not measured
   */
  public double value(int row, int column) {
    return values[row / SIZE][column][row % SIZE];
  }

  /**
   * Returns the values of a column in a block.
   *
   * @param block the block, from zero
   * @param column the column, from zero
   * @return one value a row, NaN where it was not measured: not a copy, so never to be changed
   */
  public double[] values(int block, int column) {
    return values[block][column];
  }

  /**
   * Returns what is known of a column.
   *
   * @param column the column, from zero
   * @return the summary of its values in all blocks
   */
  public ColumnSummary summary(int column) {
    return summaries[column];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ColumnBlocks that && Arrays.deepEquals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(values);
  }

  @Override
  public String toString() {
    return "blocks of columns: " + values.length;
  }

  /** The value of each cell while blocks are filled. */
  @FunctionalInterface
  public interface Cells {
    /**
     * Returns a value.
     *
     * @param row the row, from zero
     * @param column the column, from zero
     * @return the value, NaN where it was not measured
     */
    double value(int row, int column);
  }
}
