package org.openkam.scoring.sampling;

import java.util.Arrays;

/**
 * Who could score better than one candidate with its central weights, where measurements are drawn.
 *
 * <p>All that does not depend on the draw is kept: the best score that is known, and the known part
 * of the scores of those whose rest is drawn. Immutable.
 */
final class CentralRivals {
  private final AdditiveSamples samples;
  private final double[] weights;
  private final int row;
  private final double known;
  private final double bestKnown;
  private final Rival[] rivals;

  private CentralRivals(
      AdditiveSamples samples,
      double[] weights,
      int row,
      double known,
      double bestKnown,
      Rival[] rivals) {
    this.samples = samples;
    this.weights = weights;
    this.row = row;
    this.known = known;
    this.bestKnown = bestKnown;
    this.rivals = rivals;
  }

  static CentralRivals of(AdditiveBlocks candidates, int place, double[] weights) {
    int row = candidates.row(place);
    double known = candidates.samples().known(row, weights);
    double[] scores = new double[candidates.largest()];
    double bestKnown = Double.NEGATIVE_INFINITY;
    for (WorthBlock block : candidates.blocks()) {
      if (!block.isDrawn() && block.bound(weights) > bestKnown) {
        block.score(weights, scores);
        for (int i = 0; i < block.size(); i++) {
          bestKnown = Math.max(bestKnown, scores[i]);
        }
      }
    }
    double floor = candidates.samples().isDrawn(row) ? bestKnown : Math.max(bestKnown, known);
    Rival[] rivals =
        candidates.blocks().stream()
            .filter(block -> block.isDrawn() && mayExceed(block.bound(weights), floor))
            .flatMap(block -> candidates.rivals(block, weights))
            .filter(rival -> rival.row != row && mayExceed(rival.most, floor))
            .toArray(Rival[]::new);
    Arrays.sort(rivals, (one, other) -> Double.compare(other.most, one.most));
    return new CentralRivals(candidates.samples(), weights, row, known, bestKnown, rivals);
  }

  /** {@return whether another candidate scores better in the sample of a lot} */
  boolean isBeaten(long lot) {
    double own = samples.isDrawn(row) ? samples.withDrawn(lot, row, weights, known) : known;
    if (bestKnown > own) {
      return true;
    }
    for (Rival rival : rivals) {
      if (!mayExceed(rival.most, own)) {
        return false;
      }
      if (samples.withDrawn(lot, rival.row, weights, rival.known) > own) {
        return true;
      }
    }
    return false;
  }

  /** A bound that is not a number stands for none. */
  private static boolean mayExceed(double most, double score) {
    return !(most + AdditiveBlocks.ROUNDING * Math.abs(most) <= score);
  }

  /**
   * A candidate of whose score a part is drawn.
   *
   * @param row its row
   * @param known the known part of its score
   * @param most what it scores at most, not a number where no bound is known
   */
  record Rival(int row, double known, double most) {}
}
