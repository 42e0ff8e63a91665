package org.openkam.core.numeric;

import java.util.Arrays;

/** The greatest of the values seen so far, up to a number, in a heap with the least on top. */
public final class BestValues {
  private double[] heap;
  private final int count;
  private int size;

  /**
   * Creates the empty heap.
   *
   * @param count how many values are kept, at least one
   */
  public BestValues(int count) {
    this.count = count;
    heap = new double[Math.min(count, 16)];
  }

  /** {@return whether as many values are kept as may be} */
  public boolean hasAll() {
    return size == count;
  }

  /** {@return the least of the values that are kept; there must be one} */
  public double least() {
    return heap[0];
  }

  /**
   * Takes a value in, in place of the least one where as many are kept as may be.
   *
   * @param value the value, not NaN; one that does not exceed the least of a full heap is dropped
   */
  public void add(double value) {
    if (size < count) {
      rise(value);
    } else if (value > heap[0]) {
      sink(value);
    }
  }

  private void rise(double value) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, Math.min(count, 2 * size));
    }
    int place = size++;
    while (place > 0 && heap[(place - 1) / 2] > value) {
      heap[place] = heap[(place - 1) / 2];
      place = (place - 1) / 2;
    }
    heap[place] = value;
  }

  private void sink(double value) {
    int place = 0;
    for (int child = 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= value) {
        break;
      }
      heap[place] = heap[child];
      place = child;
    }
    heap[place] = value;
  }
}
