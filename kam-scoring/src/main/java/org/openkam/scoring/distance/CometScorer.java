package org.openkam.scoring.distance;

import org.openkam.scoring.strategy.RowScorer;

/** Scores an account between the characteristic objects around it. */
final class CometScorer implements RowScorer {
  private final double[][] values;
  private final double[] preferences;

  CometScorer(double[][] values, double[] preferences) {
    this.values = values;
    this.preferences = preferences;
  }

  @Override
  public double score(double[] account) {
    return score(account, 0, 0);
  }

  /** Interpolates by one criterion between the scores by the criteria that follow it. */
  private double score(double[] account, int column, int object) {
    if (column == values.length) {
      return preferences[object];
    }
    double[] known = values[column];
    double value = Math.max(known[0], Math.min(known[known.length - 1], account[column]));
    int below = 0;
    while (below < known.length - 2 && known[below + 1] <= value) {
      below++;
    }
    double share = (value - known[below]) / (known[below + 1] - known[below]);
    int first = object * known.length + below;
    double score = 0;
    if (share < 1) {
      score += (1 - share) * score(account, column + 1, first);
    }
    if (share > 0) {
      score += share * score(account, column + 1, first + 1);
    }
    return score;
  }
}
