package org.openkam.scoring.sampling;

import java.util.Arrays;

/**
 * Puts the candidates of one sample in the order of their scores; equal ones in an order by lot.
 *
 * <p>For all ranks of one sample; who only wants the first ones keeps {@link TopKeys}.
 */
final class SampleRanking {
  private static final int MOST_IN_STEP = 32;

  private final int[] rows;
  private final long[] keys;
  private final int[] order;
  private final int[] steps;
  private final int[] ends;
  private final ScoreKeys scoreKeys;

  /** Creates the order of the candidates in some rows; not to be shared among threads. */
  SampleRanking(int[] rows) {
    this.rows = rows;
    keys = new long[rows.length];
    order = new int[rows.length];
    steps = new int[rows.length];
    ends = new int[rows.length];
    scoreKeys = new ScoreKeys(rows.length);
  }

  /** Returns the places of the candidates, best first; the array is used again. */
  int[] bestFirst(double[] scores, long lot) {
    sort(scores);
    for (int first = 0; first < keys.length; ) {
      int end = first + 1;
      while (end < keys.length && scoreKeys.isTied(keys[first], keys[end])) {
        end++;
      }
      if (end > first + 1) {
        drawLots(first, end, lot);
      }
      first = end;
    }
    for (int i = 0; i < keys.length; i++) {
      order[i] = scoreKeys.place(keys[keys.length - 1 - i]);
    }
    return order;
  }

  /** Sorts the keys: distributes the scores over even steps, then orders each step. */
  private void sort(double[] scores) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (int row : rows) {
      lowest = Math.min(lowest, scores[row]);
      highest = Math.max(highest, scores[row]);
    }
    double perUnit = (rows.length - 1) / (highest - lowest);
    Arrays.fill(ends, 0);
    for (int place = 0; place < rows.length; place++) {
      steps[place] = (int) ((scores[rows[place]] - lowest) * perUnit);
      ends[steps[place]]++;
    }
    int fullest = 0;
    for (int step = 0, end = 0; step < ends.length; step++) {
      fullest = Math.max(fullest, ends[step]);
      end += ends[step];
      ends[step] = end;
    }
    for (int place = 0; place < rows.length; place++) {
      keys[--ends[steps[place]]] = scoreKeys.key(scores[rows[place]], place);
    }
    if (fullest > MOST_IN_STEP) {
      Arrays.sort(keys);
    } else {
      insertionSort();
    }
  }

  private void insertionSort() {
    for (int i = 1; i < keys.length; i++) {
      long key = keys[i];
      int place = i;
      while (place > 0 && keys[place - 1] > key) {
        keys[place] = keys[place - 1];
        place--;
      }
      keys[place] = key;
    }
  }

  private void drawLots(int first, int end, long lot) {
    for (int i = first; i < end; i++) {
      keys[i] = scoreKeys.lot(lot, scoreKeys.place(keys[i]));
    }
    Arrays.sort(keys, first, end);
  }
}
