package org.openkam.scoring.strategy;

/** Reads the blocks of a frame on one thread, with room for values that are not as measured. */
final class BlockReader {
  private final Frame frame;
  private final double[][] room;
  private final double[][] columns;

  BlockReader(Frame frame) {
    this.frame = frame;
    int columnCount = frame.weightedCriteria().size();
    this.room = new double[columnCount][frame.blockCount() == 0 ? 0 : frame.blockSize(0)];
    this.columns = new double[columnCount][];
  }

  /** {@return one array a column, good until the next block is read and never to be changed} */
  double[][] read(int block) {
    for (int column = 0; column < columns.length; column++) {
      columns[column] = frame.values(block, column, room[column]);
    }
    return columns;
  }
}
