package org.openkam.scoring.learning;

import java.util.List;
import org.openkam.scoring.strategy.Scoring;

/** How far scores agree with an order, pair by pair. */
final class PairAgreement {
  private PairAgreement() {}

  /** Takes one level a row, greater is better; rows of the same level are no pair. */
  static double of(List<Integer> rows, int[] levels, Scoring scoring) {
    long pairs = 0;
    long right = 0;
    for (int row : rows) {
      for (int other : rows) {
        if (levels[row] > levels[other]) {
          pairs++;
          right += Double.compare(scoring.score(row), scoring.score(other));
        }
      }
    }
    return pairs == 0 ? 1 : (double) right / pairs;
  }
}
