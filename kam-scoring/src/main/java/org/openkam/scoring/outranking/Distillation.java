package org.openkam.scoring.outranking;

import java.util.BitSet;

/**
 * Ranks accounts from a credibility of each pair by distillation (Roy 1978).
 *
 * <p>A cut falls step by step from the greatest credibility among the accounts that are left. At
 * each cut an account gains a point for each account that it outranks and loses one for each that
 * outranks it, where one outranks another if its credibility lies above the cut and above that of
 * the opposite by the discrimination <i>s(λ) = 0.30 - 0.15 λ</i>. The accounts with the most points
 * (from below: the fewest) go on to the next cut, until one is left or the cut is zero; these are
 * ranked next.
 */
final class Distillation {
  private final double[][] credibility;

  Distillation(double[][] credibility) {
    this.credibility = credibility;
  }

  /** {@return the layer of each row when the best are drawn first, from zero (best)} */
  double[] descending() {
    return layers(1);
  }

  /** {@return the layer of each row when the worst are drawn first, from zero (worst)} */
  double[] ascending() {
    return layers(-1);
  }

  private double[] layers(int sign) {
    double[] layers = new double[credibility.length];
    BitSet open = new BitSet();
    open.set(0, credibility.length);
    for (int layer = 0; !open.isEmpty(); layer++) {
      BitSet drawn = distil(open, sign);
      int depth = layer;
      drawn.stream().forEach(row -> layers[row] = depth);
      open.andNot(drawn);
    }
    return layers;
  }

  private BitSet distil(BitSet open, int sign) {
    BitSet best = open;
    double cut = greatestBelow(open, Double.POSITIVE_INFINITY);
    while (best.cardinality() > 1 && cut > 0) {
      double next = greatestBelow(best, cut - discrimination(cut));
      best = mostQualified(best, next, sign);
      cut = next;
    }
    return best;
  }

  /** {@return the greatest credibility below a limit among the rows, zero if there is none} */
  private double greatestBelow(BitSet rows, double limit) {
    double greatest = 0;
    for (int row : rows.stream().toArray()) {
      for (int other : rows.stream().toArray()) {
        if (row != other && credibility[row][other] < limit) {
          greatest = Math.max(greatest, credibility[row][other]);
        }
      }
    }
    return greatest;
  }

  private BitSet mostQualified(BitSet rows, double cut, int sign) {
    int[] candidates = rows.stream().toArray();
    BitSet best = new BitSet();
    int most = Integer.MIN_VALUE;
    for (int row : candidates) {
      int qualification = 0;
      for (int other : candidates) {
        qualification += outranks(row, other, cut) ? sign : 0;
        qualification -= outranks(other, row, cut) ? sign : 0;
      }
      if (qualification > most) {
        best.clear();
        most = qualification;
      }
      if (qualification == most) {
        best.set(row);
      }
    }
    return best;
  }

  private boolean outranks(int row, int other, double cut) {
    double forth = credibility[row][other];
    double back = credibility[other][row];
    return row != other && forth > cut && forth - back > discrimination(forth);
  }

  private static double discrimination(double credibility) {
    return 0.30 - 0.15 * credibility;
  }
}
