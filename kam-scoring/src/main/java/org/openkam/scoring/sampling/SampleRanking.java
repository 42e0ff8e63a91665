package org.openkam.scoring.sampling;

import java.util.Arrays;

/**
 * Puts the candidates of one sample in the order of their scores; equal ones in an order by lot.
 *
 * <p>A score is kept as a sortable whole number whose last bits hold the place of the candidate, so
 * that scores that agree to about twelve digits count as equal. The lot of a candidate is a hash of
 * its place and a number drawn for the sample: every method here draws the same lots.
 */
final class SampleRanking {
  private static final int MOST_IN_STEP = 32;

  private final int[] rows;
  private final long[] keys;
  private final int[] order;
  private final int[] steps;
  private final int[] ends;
  private final long placeMask;

  /** Creates the order of the candidates in some rows; not to be shared among threads. */
  SampleRanking(int[] rows) {
    this.rows = rows;
    keys = new long[rows.length];
    order = new int[rows.length];
    steps = new int[rows.length];
    ends = new int[rows.length];
    placeMask = (1L << (Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, rows.length - 1)))) - 1;
  }

  /** Returns the places of the candidates, best first; the array is used again. */
  int[] bestFirst(double[] scores, long lot) {
    sort(scores);
    for (int first = 0; first < keys.length; ) {
      int end = first + 1;
      while (end < keys.length && isTied(keys[first], keys[end])) {
        end++;
      }
      if (end > first + 1) {
        drawLots(first, end, lot);
      }
      first = end;
    }
    for (int i = 0; i < keys.length; i++) {
      order[i] = (int) (keys[keys.length - 1 - i] & placeMask);
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
      keys[--ends[steps[place]]] = key(scores[rows[place]], place);
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
      keys[i] = lot(lot, keys[i] & placeMask);
    }
    Arrays.sort(keys, first, end);
  }

  /** Counts one for each of the best candidates whose score is not below a minimum. */
  void countBest(double[] scores, long lot, int count, double minimum, int[] members) {
    int kept = 0;
    for (int place = 0; place < rows.length; place++) {
      double score = scores[rows[place]];
      if (score < minimum) {
        continue;
      }
      long key = key(score, place);
      if (kept < count) {
        insert(key, kept++);
      } else if (key > keys[count - 1]) {
        insert(key, count - 1);
      }
    }
    if (kept == count) {
      kept -= countByLot(scores, lot, count, members);
    }
    for (int i = 0; i < kept; i++) {
      members[(int) (keys[i] & placeMask)]++;
    }
  }

  /**
   * Counts those at the end of the best who are tied with somebody left out, where there are any.
   *
   * @return for how many of the best the lot decided
   */
  private int countByLot(double[] scores, long lot, int count, int[] members) {
    long last = keys[count - 1];
    int tied = 0;
    for (int place = 0; place < rows.length; place++) {
      if (isTied(key(scores[rows[place]], place), last)) {
        order[tied++] = place;
      }
    }
    int places = 0;
    while (places < count && isTied(keys[count - 1 - places], last)) {
      places++;
    }
    if (tied == places) {
      return 0;
    }
    long[] lots = new long[tied];
    for (int i = 0; i < tied; i++) {
      lots[i] = lot(lot, order[i]);
    }
    Arrays.sort(lots);
    for (int i = 1; i <= places; i++) {
      members[(int) (lots[tied - i] & placeMask)]++;
    }
    return places;
  }

  /** Inserts a key among the best ones, greatest first, in place of the one that is last. */
  private void insert(long key, int last) {
    int place = last;
    while (place > 0 && keys[place - 1] < key) {
      keys[place] = keys[place - 1];
      place--;
    }
    keys[place] = key;
  }

  private boolean isTied(long one, long other) {
    return ((one ^ other) & ~placeMask) == 0;
  }

  private long key(double score, int place) {
    long bits = Double.doubleToLongBits(score + 0.0);
    long ordered = bits ^ (bits >> (Long.SIZE - 1) & Long.MAX_VALUE);
    return (ordered & ~placeMask) | place;
  }

  /** Hashes a number and a place (the finalizer of SplitMix64, Steele et al. 2014). */
  private long lot(long lot, long place) {
    long mixed = lot + (place + 1) * 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return ((mixed ^ (mixed >>> 31)) & ~placeMask) | place;
  }
}
