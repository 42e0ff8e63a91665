package org.openkam.scoring.sampling;

import java.util.Arrays;

/**
 * The best candidates of one sample seen so far, in a heap with the last of them on top; equal
 * scores in an order by lot.
 */
final class TopKeys {
  private final ScoreKeys keys;
  private final int count;
  private final double minimum;
  private long[] heap;
  private int size;
  private long lot;
  private double cut;

  /**
   * Creates the heap.
   *
   * @param count how many candidates are kept, at least one
   * @param minimum the least score that is kept
   */
  TopKeys(ScoreKeys keys, int count, double minimum) {
    this.keys = keys;
    this.count = count;
    this.minimum = minimum;
    heap = new long[Math.min(count, 16)];
  }

  /** Forgets all candidates and begins a sample. */
  void begin(long sampleLot) {
    lot = sampleLot;
    size = 0;
    cut = minimum;
  }

  /** {@return the least score that may still be kept} */
  double cut() {
    return cut;
  }

  /** Takes a candidate in whose score is not below the cut, in place of the last where need be. */
  void offer(double score, int place) {
    long key = keys.key(score, place);
    if (size < count) {
      rise(key);
    } else if (keys.isBelow(heap[0], key, lot)) {
      sink(key, size);
    }
    if (size == count) {
      cut = Math.max(minimum, keys.lowestScore(heap[0]));
    }
  }

  int size() {
    return size;
  }

  /** {@return the place of one of the candidates kept, in no order} */
  int place(int i) {
    return keys.place(heap[i]);
  }

  /** Puts the candidates kept in order, the best first; none may be offered afterwards. */
  void sort() {
    for (int end = size - 1; end > 0; end--) {
      long last = heap[0];
      sink(heap[end], end);
      heap[end] = last;
    }
  }

  private void rise(long key) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, Math.min(count, 2 * size));
    }
    int at = size++;
    while (at > 0 && keys.isBelow(key, heap[(at - 1) / 2], lot)) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = key;
  }

  private void sink(long key, int end) {
    int at = 0;
    for (int child = 1; child < end; child = 2 * at + 1) {
      if (child + 1 < end && keys.isBelow(heap[child + 1], heap[child], lot)) {
        child++;
      }
      if (!keys.isBelow(heap[child], key, lot)) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = key;
  }
}
