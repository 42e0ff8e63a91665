package org.openkam.core.numeric;

import com.google.common.primitives.ImmutableIntArray;

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

  private static double leastOfGreatest(double[] values, int count) {
    BestValues best = new BestValues(count);
    for (double value : values) {
      best.add(value);
    }
    return best.least();
  }
}
