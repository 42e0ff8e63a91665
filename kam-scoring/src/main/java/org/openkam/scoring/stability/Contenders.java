package org.openkam.scoring.stability;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import org.openkam.core.numeric.BestValues;
import org.openkam.core.numeric.SortedOrder;

/**
 * Finds which accounts can be among the first ones at some weight of a range at all.
 *
 * <p>An account that as many others as are chosen stay ahead of over the whole range is not chosen
 * anywhere in it (a skyband, Papadias et al. 2005). Leaving it out changes neither who is chosen
 * nor how many are ahead of an account that is.
 */
final class Contenders {
  /** Parts of the way at which the first ones are taken to rule out most others at once. */
  private static final double[] PROBES = {0, 0.5, 1};

  private final int count;
  private final double[] lowAtStart;
  private final double[] lowAtEnd;
  private final double[] highAtStart;
  private final double[] highAtEnd;

  private Contenders(
      WeightCurves curves, int[] rows, int count, int sign, double start, double end) {
    this.count = count;
    lowAtStart = new double[rows.length];
    lowAtEnd = new double[rows.length];
    highAtStart = new double[rows.length];
    highAtEnd = new double[rows.length];
    boolean isLast = end == 0 || end == 1;
    for (int i = 0; i < rows.length; i++) {
      double atStart = sign * curves.value(rows[i], start);
      double atEnd = sign * curves.value(rows[i], end);
      double margin = curves.rounding(rows[i]);
      boolean straight = curves.isComplete(rows[i]);
      // lines that meet at the very end do not part again
      double marginAtEnd = isLast && straight ? 0 : margin;
      // a curve is monotone, so that it stays between its ends, but does not stay above a line
      lowAtStart[i] = (straight ? atStart : Math.min(atStart, atEnd)) - margin;
      lowAtEnd[i] = (straight ? atEnd : Math.min(atStart, atEnd)) - marginAtEnd;
      highAtStart[i] = (straight ? atStart : Math.max(atStart, atEnd)) + margin;
      highAtEnd[i] = (straight ? atEnd : Math.max(atStart, atEnd)) + marginAtEnd;
    }
  }

  /**
   * Returns the contenders between the weight now and an end, where no value was left out.
   *
   * @param order all rows, best first at the weight now
   * @param count how many are chosen
   * @param end zero or one
   * @return some of the rows, in their order, the chosen ones first
   */
  static int[] onTheWay(WeightCurves curves, int[] order, int count, int end) {
    BestValues ahead = new BestValues(count);
    int[] kept = new int[order.length];
    int size = 0;
    for (int row : order) {
      double atEnd = curves.value(row, end);
      if (!ahead.hasAll() || ahead.least() < atEnd) {
        ahead.add(atEnd);
        kept[size++] = row;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  /**
   * Leaves away accounts with the same values as enough others that are ahead of them.
   *
   * @param order all rows, best first at the weight now
   * @param count how many are chosen
   * @return some of the rows, in their order, the chosen ones first
   */
  static int[] withoutCopies(WeightCurves curves, int[] order, int count) {
    Multiset<WeightCurves.Curve> seen = HashMultiset.create();
    int[] kept = new int[order.length];
    int size = 0;
    for (int row : order) {
      if (seen.add(curves.curve(row), 1) < count) {
        kept[size++] = row;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  /**
   * Returns those that may be among the first ones somewhere between two weights.
   *
   * @param rows the rows to choose from
   * @param count how many are chosen
   * @return some of the rows, in their order
   */
  static int[] forTop(WeightCurves curves, int[] rows, int count, double start, double end) {
    return of(curves, rows, count, 1, start, end);
  }

  /**
   * Returns those that may be among the last ones somewhere between two weights.
   *
   * @param rows the rows to choose from
   * @param count how many are not chosen
   * @return some of the rows, in their order
   */
  static int[] forBottom(WeightCurves curves, int[] rows, int count, double start, double end) {
    return of(curves, rows, count, -1, start, end);
  }

  private static int[] of(
      WeightCurves curves, int[] rows, int count, int sign, double start, double end) {
    Contenders all = new Contenders(curves, rows, count, sign, start, end);
    boolean[] isOut = new boolean[rows.length];
    for (double probe : PROBES) {
      all.ruleOutBelow(all.boundAt(probe), isOut);
    }
    all.ruleOutDominated(isOut);
    int[] kept = new int[rows.length];
    int size = 0;
    for (int i = 0; i < rows.length; i++) {
      if (!isOut[i]) {
        kept[size++] = rows[i];
      }
    }
    return Arrays.copyOf(kept, size);
  }

  /** {@return what the first ones at some part of the way have at least, at the start and end} */
  private double[] boundAt(double part) {
    BestValues best = new BestValues(count);
    for (int i = 0; i < lowAtStart.length; i++) {
      best.add(partWay(i, part));
    }
    double atStart = Double.POSITIVE_INFINITY;
    double atEnd = Double.POSITIVE_INFINITY;
    for (int i = 0; i < lowAtStart.length; i++) {
      if (partWay(i, part) >= best.least()) {
        atStart = Math.min(atStart, lowAtStart[i]);
        atEnd = Math.min(atEnd, lowAtEnd[i]);
      }
    }
    return new double[] {atStart, atEnd};
  }

  private double partWay(int i, double part) {
    return (1 - part) * lowAtStart[i] + part * lowAtEnd[i];
  }

  private void ruleOutBelow(double[] bound, boolean[] isOut) {
    for (int i = 0; i < isOut.length; i++) {
      isOut[i] |= highAtStart[i] < bound[0] && highAtEnd[i] <= bound[1];
    }
  }

  /** Goes down the values at the start and remembers the greatest at the end. */
  private void ruleOutDominated(boolean[] isOut) {
    int[] left = new int[isOut.length];
    int size = 0;
    for (int i = 0; i < isOut.length; i++) {
      if (!isOut[i]) {
        left[size++] = i;
      }
    }
    int[] byLow = descending(left, size, lowAtStart);
    int[] byHigh = descending(left, size, highAtStart);
    BestValues ahead = new BestValues(count);
    int next = 0;
    for (int i : byHigh) {
      while (next < size && lowAtStart[byLow[next]] > highAtStart[i]) {
        ahead.add(lowAtEnd[byLow[next++]]);
      }
      isOut[i] = ahead.hasAll() && ahead.least() >= highAtEnd[i];
    }
  }

  private static int[] descending(int[] places, int size, double[] values) {
    double[] keys = new double[size];
    for (int i = 0; i < size; i++) {
      keys[i] = -values[places[i]];
    }
    SortedOrder order = SortedOrder.of(keys);
    int[] sorted = new int[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = places[order.row(i)];
    }
    return sorted;
  }
}
