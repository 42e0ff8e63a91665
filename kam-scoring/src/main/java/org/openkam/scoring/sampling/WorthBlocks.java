package org.openkam.scoring.sampling;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * All candidates of an additive strategy in blocks of such as are alike (a k-d tree, Bentley 1975),
 * the most promising groups of blocks first, those of which nothing is drawn before others: their
 * scores cut off most of what is drawn. Immutable.
 */
final class WorthBlocks {
  private static final int SIZE = 32;
  private static final int GROUP = 256;

  private final double[][] worths;
  private final double[][] most;
  private final int[] rows;
  private final double[] weights;
  private final List<WorthGroup> groups = new ArrayList<>();

  private WorthBlocks(double[][] worths, double[][] most, int[] rows, double[] weights) {
    this.worths = worths;
    this.most = most;
    this.rows = rows;
    this.weights = weights;
  }

  /**
   * Puts candidates in blocks.
   *
   * @param worths the worths by criterion and row, zero where they are drawn
   * @param most what a row is worth at most by criterion, infinite where that is not known
   * @param isDrawn whether a worth of a row is drawn for each sample
   * @param rows the rows of the candidates
   * @param weights weights like those that will be drawn, which only the speed depends on
   */
  static ImmutableList<WorthGroup> of(
      double[][] worths, double[][] most, boolean[] isDrawn, int[] rows, double[] weights) {
    WorthBlocks building = new WorthBlocks(worths, most, rows, weights);
    int[] places = new int[rows.length];
    int known = 0;
    int drawn = rows.length;
    for (int place = 0; place < rows.length; place++) {
      places[isDrawn[rows[place]] ? --drawn : known++] = place;
    }
    building.group(places, 0, known, false);
    building.group(places, known, rows.length, true);
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(WorthGroup::isDrawn)
            .thenComparingDouble(group -> -group.bound(weights)),
        building.groups);
  }

  private void group(int[] places, int from, int to, boolean isDrawn) {
    if (to - from > GROUP) {
      int middle = middle(places, from, to);
      group(places, from, middle, isDrawn);
      group(places, middle, to, isDrawn);
    } else if (to > from) {
      List<WorthBlock> blocks = new ArrayList<>();
      divide(places, from, to, isDrawn, blocks);
      groups.add(
          new WorthGroup(
              ImmutableList.sortedCopyOf(
                  Comparator.comparingDouble((WorthBlock block) -> -block.bound(weights)),
                  blocks)));
    }
  }

  /** Puts the lesser half of some places before the greater; {@return where the latter begins} */
  private int middle(int[] places, int from, int to) {
    int middle = from + (to - from) / 2;
    select(places, from, to - 1, middle, most[widest(places, from, to)]);
    return middle;
  }

  private void divide(int[] places, int from, int to, boolean isDrawn, List<WorthBlock> blocks) {
    if (to - from > SIZE) {
      int middle = middle(places, from, to);
      divide(places, from, middle, isDrawn, blocks);
      divide(places, middle, to, isDrawn, blocks);
    } else {
      int[] own = Arrays.copyOfRange(places, from, to);
      double[][] ownWorths = gather(worths, own);
      blocks.add(new WorthBlock(own, ownWorths, isDrawn ? gather(most, own) : ownWorths));
    }
  }

  private double[][] gather(double[][] values, int[] places) {
    double[][] gathered = new double[values.length][places.length];
    for (int column = 0; column < values.length; column++) {
      for (int i = 0; i < places.length; i++) {
        gathered[column][i] = values[column][rows[places[i]]];
      }
    }
    return gathered;
  }

  /** {@return the criterion whose greatest worth, weighted, is farthest above the mean} */
  private int widest(int[] places, int from, int to) {
    int widest = 0;
    double width = Double.NEGATIVE_INFINITY;
    for (int column = 0; column < most.length; column++) {
      double greatest = Double.NEGATIVE_INFINITY;
      double sum = 0;
      for (int i = from; i < to; i++) {
        double worth = most[column][rows[places[i]]];
        greatest = Math.max(greatest, worth);
        sum += worth;
      }
      double above = weights[column] * (greatest - sum / (to - from));
      if (above > width) {
        width = above;
        widest = column;
      }
    }
    return widest;
  }

  /** Moves smaller values before a place and greater ones behind it (quickselect, Hoare 1961). */
  private void select(int[] places, int first, int last, int wanted, double[] values) {
    int from = first;
    int to = last;
    while (from < to) {
      double pivot = values[rows[places[(from + to) >>> 1]]];
      int low = from;
      int high = to;
      while (low <= high) {
        while (values[rows[places[low]]] < pivot) {
          low++;
        }
        while (values[rows[places[high]]] > pivot) {
          high--;
        }
        if (low <= high) {
          int swap = places[low];
          places[low++] = places[high];
          places[high--] = swap;
        }
      }
      if (wanted <= high) {
        to = high;
      } else if (wanted >= low) {
        from = low;
      } else {
        return;
      }
    }
  }
}
