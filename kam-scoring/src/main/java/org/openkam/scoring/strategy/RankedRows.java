package org.openkam.scoring.strategy;

/** Rows with their ranks, best first. */
final class RankedRows {
  private final int[] rows;
  private final double[] ranks;

  /**
   * Creates a listing.
   *
   * @param rows the rows, best first; not copied
   * @param ranks their ranks, in the same order; not copied
   */
  RankedRows(int[] rows, double[] ranks) {
    this.rows = rows;
    this.ranks = ranks;
  }

  int size() {
    return rows.length;
  }

  int row(int place) {
    return rows[place];
  }

  double rank(int place) {
    return ranks[place];
  }
}
