package org.openkam.scoring.sampling;

/**
 * Some candidates that are alike, with their worths by criterion.
 *
 * <p>What a candidate is worth at most on a criterion is its worth there, unless that is drawn. The
 * sums are taken in the order of the criteria, as for single scores, so that the bits are the same;
 * a sum of greatest worths is never below that of a candidate, since rounding is monotone.
 */
final class WorthBlock {
  private final int[] places;
  private final double[][] worths;
  private final double[][] most;
  private final double[] greatest;

  /**
   * Creates the block.
   *
   * @param places the places of the candidates
   * @param worths the worths by criterion and candidate, zero where they are drawn
   * @param most what the candidates are worth at most; the same array where nothing is drawn
   */
  WorthBlock(int[] places, double[][] worths, double[][] most) {
    this.places = places;
    this.worths = worths;
    this.most = most;
    greatest = new double[most.length];
    for (int column = 0; column < most.length; column++) {
      double found = Double.NEGATIVE_INFINITY;
      for (double worth : most[column]) {
        found = Math.max(found, worth);
      }
      greatest[column] = found;
    }
  }

  int size() {
    return places.length;
  }

  int place(int i) {
    return places[i];
  }

  /** {@return what a candidate is worth at most by criterion, not to be changed} */
  double[] greatest() {
    return greatest;
  }

  /** {@return whether a worth of these candidates is drawn for each sample} */
  boolean isDrawn() {
    return worths != most;
  }

  /** {@return a score that none of these candidates exceeds, not a number where none is known} */
  double bound(double[] weights) {
    return bound(greatest, weights);
  }

  static double bound(double[] greatest, double[] weights) {
    double bound = 0;
    for (int column = 0; column < weights.length; column++) {
      bound += weights[column] * greatest[column];
    }
    return bound;
  }

  /** Puts the scores of the candidates, without what is drawn. */
  void score(double[] weights, double[] scores) {
    sum(worths, weights, scores);
  }

  /** {@return the score of one candidate, without what is drawn} */
  double score(double[] weights, int i) {
    double score = 0;
    for (int column = 0; column < weights.length; column++) {
      score += weights[column] * worths[column][i];
    }
    return score;
  }

  /** Puts what the candidates score at most. */
  void scoreAtMost(double[] weights, double[] scores) {
    sum(most, weights, scores);
  }

  private void sum(double[][] columns, double[] weights, double[] sums) {
    int column = 0;
    while (column < columns.length) {
      int left = columns.length - column;
      if (column == 0) {
        first(columns[0], weights[0], sums);
        column++;
      } else if (left >= 3) {
        addThree(columns, weights, column, sums);
        column += 3;
      } else {
        add(columns[column], weights[column], sums);
        column++;
      }
    }
  }

  private void first(double[] values, double weight, double[] sums) {
    for (int i = 0; i < places.length; i++) {
      sums[i] = weight * values[i];
    }
  }

  private void add(double[] values, double weight, double[] sums) {
    for (int i = 0; i < places.length; i++) {
      sums[i] += weight * values[i];
    }
  }

  /** Adds three columns in one pass; the bits are those of one after the other. */
  private void addThree(double[][] columns, double[] weights, int from, double[] sums) {
    double[] one = columns[from];
    double[] two = columns[from + 1];
    double[] three = columns[from + 2];
    double ofOne = weights[from];
    double ofTwo = weights[from + 1];
    double ofThree = weights[from + 2];
    for (int i = 0; i < places.length; i++) {
      sums[i] = sums[i] + ofOne * one[i] + ofTwo * two[i] + ofThree * three[i];
    }
  }
}
