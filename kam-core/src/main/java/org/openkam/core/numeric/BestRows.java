package org.openkam.core.numeric;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/** The rows with the greatest values, found without sorting all of them. */
public final class BestRows {
  private BestRows() {}

  /**
   * Returns the rows of the greatest values and of all that equal the last of them.
   *
   * @param values the values, none NaN
   * @param count how many rows are wanted, from one to the number of values
   * @return at least so many rows, ascending, a new array
   */
  public static int[] of(double[] values, int count) {
    double least = leastOfGreatest(values, count);
    ImmutableIntArray.Builder rows = ImmutableIntArray.builder(count);
    for (int row = 0; row < values.length; row++) {
      if (values[row] >= least) {
        rows.add(row);
      }
    }
    return rows.build().toArray();
  }

  /** Keeps the greatest values seen so far in a heap, the least of them on top. */
  private static double leastOfGreatest(double[] values, int count) {
    double[] heap = Arrays.copyOf(values, count);
    Arrays.sort(heap);
    for (int i = count; i < values.length; i++) {
      if (values[i] > heap[0]) {
        replaceLeast(heap, values[i]);
      }
    }
    return heap[0];
  }

  private static void replaceLeast(double[] heap, double value) {
    int place = 0;
    for (int child = 1; child < heap.length; child = 2 * place + 1) {
      if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
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
