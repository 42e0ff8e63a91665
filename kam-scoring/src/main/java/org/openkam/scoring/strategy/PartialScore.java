package org.openkam.scoring.strategy;

/** Scores an account on the criteria that were measured, sharing the weight of the others. */
final class PartialScore {
  private PartialScore() {}

  static double of(AdditiveScorer scorer, MatrixFrame frame, int row) {
    double score = 0;
    for (int column = 0; column < frame.weightedCriteria().size(); column++) {
      if (!frame.isMissing(row, column)) {
        score += scorer.contribution(column, frame.value(row, column));
      }
    }
    return score / coverage(frame, row);
  }

  static double coverage(MatrixFrame frame, int row) {
    double covered = 0;
    boolean complete = true;
    for (int column = 0; column < frame.weightedCriteria().size(); column++) {
      if (frame.isMissing(row, column)) {
        complete = false;
      } else {
        covered += frame.weightedCriteria().weight(column);
      }
    }
    return complete ? 1 : covered;
  }
}
