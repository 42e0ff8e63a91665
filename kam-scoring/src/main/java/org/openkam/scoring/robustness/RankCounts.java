package org.openkam.scoring.robustness;

/** How often each account got each rank, and the weights with which it was first. */
final class RankCounts {
  private final int[][] ranks;
  private final double[][] firstWeights;

  RankCounts(int rows, int columns) {
    ranks = new int[rows][rows];
    firstWeights = new double[rows][columns];
  }

  void count(int[] bestFirst, double[] weights) {
    for (int place = 0; place < bestFirst.length; place++) {
      ranks[bestFirst[place]][place]++;
    }
    double[] sums = firstWeights[bestFirst[0]];
    for (int column = 0; column < weights.length; column++) {
      sums[column] += weights[column];
    }
  }

  void add(RankCounts other) {
    for (int row = 0; row < ranks.length; row++) {
      for (int place = 0; place < ranks.length; place++) {
        ranks[row][place] += other.ranks[row][place];
      }
      for (int column = 0; column < firstWeights[row].length; column++) {
        firstWeights[row][column] += other.firstWeights[row][column];
      }
    }
  }

  /** {@return how often an account got a rank, from zero (best)} */
  int ranks(int row, int place) {
    return ranks[row][place];
  }

  /** {@return the mean of the weights with which an account was first; empty if it never was} */
  double[] centralWeights(int row) {
    if (ranks[row][0] == 0) {
      return new double[0];
    }
    double[] mean = firstWeights[row].clone();
    for (int column = 0; column < mean.length; column++) {
      mean[column] /= ranks[row][0];
    }
    return mean;
  }
}
