package org.openkam.scoring.stability;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Finds, for every account at once, the nearest weight of one criterion in one direction at which
 * it gets among the first ones or out of them.
 *
 * <p>The way from the weight now to its end is halved until few accounts are near the cut within a
 * part. Those that are surely in or surely out there are left away; the others are compared in
 * pairs. So the work grows with the number of accounts and of changes at the cut, not with the
 * pairs of accounts.
 */
final class BreakEvenSearch {
  private static final int FEW = 48;
  private static final int[] NOBODY = {};

  /** The length of a part of the way within which everything happens at once but for rounding. */
  private static final double SHORT = 0x1p-46;

  private final WeightCurves curves;
  private final int end;
  private final boolean[] isChosen;
  private final Map<Integer, Change> changes = new HashMap<>();
  private final Steps keeping = new Steps();
  private final Steps moving = new Steps();

  private BreakEvenSearch(WeightCurves curves, int end, boolean[] isChosen) {
    this.curves = curves;
    this.end = end;
    this.isChosen = isChosen;
  }

  /**
   * Searches between the weight now and one end.
   *
   * @param order all rows, best first at the weight now
   * @param count how many are chosen, from one to the number of rows
   * @param end zero or one
   * @return the change of each row that has one
   * @throws CancellationException if the thread is interrupted
   */
  static Map<Integer, Change> run(WeightCurves curves, int[] order, int count, int end) {
    boolean[] isChosen = new boolean[curves.size()];
    for (int i = 0; i < count; i++) {
      isChosen[order[i]] = true;
    }
    BreakEvenSearch search = new BreakEvenSearch(curves, end, isChosen);
    search.search(all(curves, order, count, end), curves.weight(), end);
    return search.changes;
  }

  private static Cut all(WeightCurves curves, int[] order, int count, int end) {
    if (curves.areStraight()) {
      return new Cut(Contenders.onTheWay(curves, order, count, end), count);
    }
    int[] top = Contenders.forTop(curves, order, count, curves.weight(), end);
    return new Cut(Contenders.withoutCopies(curves, top, count), count);
  }

  /**
   * Halves the way until few are near the cut within a part; where that does not make them fewer,
   * as with scores that are equal but for rounding, compares them at once.
   */
  private void search(Cut cut, double from, double to) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the analysis was interrupted");
    }
    if (cut.rows.length <= FEW || Math.abs(to - from) <= SHORT) {
      compare(cut, from, to);
      return;
    }
    double middle = (from + to) / 2;
    Cut nearer = cut.within(curves, from, middle);
    Cut farther = cut.within(curves, middle, to);
    if (nearer.rows.length == cut.rows.length && farther.rows.length == cut.rows.length) {
      compare(cut, from, to);
      return;
    }
    search(nearer, from, middle);
    search(farther, middle, to);
  }

  /** Finds the changes between two weights from all crossings of the rows. */
  private void compare(Cut cut, double from, double to) {
    int[] rows = cut.rows;
    double nearest = from == curves.weight() ? -1 : Math.abs(from - curves.weight());
    double farthest = Math.abs(to - curves.weight());
    for (int place = 0; place < rows.length; place++) {
      int row = rows[place];
      if (changes.containsKey(row)) {
        continue;
      }
      collectSteps(rows, place);
      int room = isChosen[row] ? cut.count - 1 - place : place - cut.count;
      int step = firstStep(room, nearest, farthest);
      if (step >= 0) {
        int other = moving.row(step);
        changes.put(row, change(moving.weight(step), row, other));
      }
    }
  }

  /** Collects who gets ahead of a row and who falls behind it, on all the way. */
  private void collectSteps(int[] rows, int place) {
    int row = rows[place];
    keeping.clear();
    moving.clear();
    for (int i = 0; i < rows.length; i++) {
      if (i == place) {
        continue;
      }
      boolean ahead = place < i;
      for (double weight : curves.changes(row, rows[i], ahead, end)) {
        Steps steps = ahead == isChosen[row] ? moving : keeping;
        steps.add(Math.abs(weight - curves.weight()), weight, rows[i]);
        ahead = !ahead;
      }
    }
    keeping.sort();
    moving.sort();
  }

  /**
   * Returns the first step in a part of the way that leaves no room for the row where it is, or
   * minus one; of steps at one weight, those that keep it there come first.
   *
   * @param room how many more steps may move the row before it changes sides
   */
  private int firstStep(int room, double nearest, double farthest) {
    int left = room;
    int kept = 0;
    for (int moved = 0; moved < moving.size(); moved++) {
      double distance = moving.distance(moved);
      if (distance > farthest) {
        return -1;
      }
      while (kept < keeping.size() && keeping.distance(kept) <= distance) {
        kept++;
        left++;
      }
      left--;
      if (left == -1 && distance > nearest) {
        return moved;
      }
    }
    return -1;
  }

  private Change change(double weight, int row, int other) {
    return isChosen[row] ? new Change(weight, row, other) : new Change(weight, other, row);
  }

  /**
   * A weight at which one account takes the place of another.
   *
   * @param weight the weight
   * @param overtaken the row of the account that falls behind
   * @param overtaker the row of the account that gets ahead
   */
  record Change(double weight, int overtaken, int overtaker) {}

  /**
   * Those near the cut in a part of the way, in their order, and how many of them are chosen there.
   */
  private static final class Cut {
    private final int[] rows;
    private final int count;

    Cut(int[] rows, int count) {
      this.rows = rows;
      this.count = count;
    }

    /** Leaves away who is surely in or surely out between two weights. */
    Cut within(WeightCurves curves, double from, double to) {
      int[] top = Contenders.forTop(curves, rows, count, from, to);
      int others = top.length - count;
      int[] near = others == 0 ? NOBODY : Contenders.forBottom(curves, top, others, from, to);
      return near.length == others ? new Cut(NOBODY, 0) : new Cut(near, near.length - others);
    }
  }

  /** Steps of one kind on the way, at some distance from the weight now each. */
  private static final class Steps {
    private double[] distances = new double[FEW];
    private double[] sorted = new double[FEW];
    private double[] weights = new double[FEW];
    private int[] rows = new int[FEW];
    private int size;

    void clear() {
      size = 0;
    }

    void add(double distance, double weight, int row) {
      if (size == rows.length) {
        distances = Arrays.copyOf(distances, 2 * size);
        sorted = Arrays.copyOf(sorted, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
        rows = Arrays.copyOf(rows, 2 * size);
      }
      distances[size] = distance;
      weights[size] = weight;
      rows[size++] = row;
    }

    void sort() {
      System.arraycopy(distances, 0, sorted, 0, size);
      Arrays.sort(sorted, 0, size);
    }

    int size() {
      return size;
    }

    double distance(int place) {
      return sorted[place];
    }

    double weight(int place) {
      return weights[find(place)];
    }

    int row(int place) {
      return rows[find(place)];
    }

    /** {@return where the step at a place of the order was put; equal ones as they were added} */
    private int find(int place) {
      int before = place;
      while (before > 0 && sorted[before - 1] == sorted[place]) {
        before--;
      }
      int found = -1;
      for (int left = place - before; left >= 0; left--) {
        found++;
        while (distances[found] != sorted[place]) {
          found++;
        }
      }
      return found;
    }
  }
}
