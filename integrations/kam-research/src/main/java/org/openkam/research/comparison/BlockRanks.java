package org.openkam.research.comparison;

import java.util.Arrays;
import java.util.Comparator;

/** The ranks of the models within each data set, ties sharing their mean rank. */
final class BlockRanks {
  private final double[] averages;
  private final int blocks;
  private final double tieTerm;

  private BlockRanks(double[] averages, int blocks, double tieTerm) {
    this.averages = averages;
    this.blocks = blocks;
    this.tieTerm = tieTerm;
  }

  static BlockRanks of(double[][] values) {
    int models = values[0].length;
    double[] sums = new double[models];
    double ties = 0;
    for (double[] block : values) {
      Integer[] order = new Integer[models];
      Arrays.setAll(order, i -> i);
      // zero added, so that the two zeros tie
      Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -(block[i] + 0.0)));
      int from = 0;
      while (from < models) {
        int to = from + 1;
        while (to < models && block[order[to]] == block[order[from]]) {
          to++;
        }
        for (int i = from; i < to; i++) {
          sums[order[i]] += (from + 1 + to) / 2.0;
        }
        double count = to - from;
        ties += count * count * count - count;
        from = to;
      }
    }
    double[] averages = new double[models];
    Arrays.setAll(averages, model -> sums[model] / values.length);
    return new BlockRanks(averages, values.length, ties);
  }

  double[] averages() {
    return averages.clone();
  }

  int models() {
    return averages.length;
  }

  int blocks() {
    return blocks;
  }

  /** The sum over all ties of t cubed minus t, where t models tie. */
  double tieTerm() {
    return tieTerm;
  }
}
