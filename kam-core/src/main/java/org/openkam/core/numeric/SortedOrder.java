package org.openkam.core.numeric;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The ascending order of the values of a column.
 *
 * <p>A radix sort of longs, each the 32 leading bits in which the values differ and a row. What
 * these bits leave undecided is put right by insertion, or by a second sort where that is much.
 * Takes the time of a third of a comparing sort of a million values. Immutable.
 */
public final class SortedOrder {
  private static final int KEY_BITS = 32;
  private static final int DIGIT_BITS = 8;
  private static final int DIGITS = 1 << DIGIT_BITS;
  private static final int PASSES = KEY_BITS / DIGIT_BITS;
  private static final int PATIENCE = 8;

  private final int[] rows;
  private final BitSet tied;

  private SortedOrder(int[] rows, BitSet tied) {
    this.rows = rows;
    this.tied = tied;
  }

  /**
   * Sorts the rows of a column by their values.
   *
   * @param values the values, none NaN; both zeros are equal
   * @return the order, in which rows of equal values ascend
   */
  public static SortedOrder of(double[] values) {
    int[] rows = new int[values.length];
    Arrays.setAll(rows, row -> row);
    BitSet tied = new BitSet(values.length);
    if (values.length > 1) {
      sort(values, rows, tied);
    }
    return new SortedOrder(rows, tied);
  }

  /** {@return the number of rows} */
  public int size() {
    return rows.length;
  }

  /**
   * Returns the row at a place.
   *
   * @param place from zero (smallest value) to the size, exclusive
   * @return its row
   */
  public int row(int place) {
    return rows[place];
  }

  /**
   * Tells whether the value at a place equals the one before it.
   *
   * @param place from zero to the size, exclusive
   * @return whether the two are equal; false at the first place
   */
  public boolean isTied(int place) {
    return tied.get(place);
  }

  /**
   * Returns the values in this order.
   *
   * @param values the values that were sorted, or others of the same rows
   * @return the values, a new array
   */
  public double[] gather(double[] values) {
    double[] gathered = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      gathered[i] = values[rows[i]];
    }
    return gathered;
  }

  private static void sort(double[] values, int[] rows, BitSet tied) {
    long least = -1;
    long greatest = 0;
    for (double value : values) {
      long key = key(value);
      least = Long.compareUnsigned(key, least) < 0 ? key : least;
      greatest = Long.compareUnsigned(key, greatest) > 0 ? key : greatest;
    }
    int width = Long.SIZE - Long.numberOfLeadingZeros(greatest - least);
    int dropped = Math.max(0, width - KEY_BITS);
    int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(rows.length - 1);
    long[] packed = sortByBits(values, least, dropped, rows, indexBits);
    if (!insert(values, rows, packed, indexBits)) {
      sortByBits(values, least, 0, rows, indexBits);
      packed = sortByBits(values, least, dropped, rows, indexBits);
    }
    for (int i = 1; i < rows.length; i++) {
      if (packed[i] >>> indexBits == packed[i - 1] >>> indexBits) {
        tied.set(i, values[rows[i]] == values[rows[i - 1]]);
      }
    }
  }

  /** Maps a value to bits in the same, unsigned order; both zeros are the same. */
  private static long key(double value) {
    long bits = Double.doubleToRawLongBits(value + 0.0);
    return bits ^ (bits >> (Long.SIZE - 1) | Long.MIN_VALUE);
  }

  /**
   * Sorts rows by 32 bits of their keys, keeping the given order where these agree.
   *
   * @return these bits and what follows them, in the new order
   */
  @CanIgnoreReturnValue
  private static long[] sortByBits(
      double[] values, long least, int dropped, int[] rows, int indexBits) {
    long[] packed = new long[rows.length];
    for (int i = 0; i < packed.length; i++) {
      long bits = (key(values[rows[i]]) - least) >>> dropped & 0xFFFF_FFFFL;
      packed[i] = bits << indexBits | rows[i];
    }
    packed = sorted(packed, indexBits);
    int indexMask = (1 << indexBits) - 1;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (int) packed[i] & indexMask;
    }
    return packed;
  }

  private static long[] sorted(long[] packed, int indexBits) {
    int[][] starts = starts(packed, indexBits);
    long[] from = packed;
    long[] to = new long[packed.length];
    for (int pass = 0; pass < PASSES; pass++) {
      int shift = indexBits + pass * DIGIT_BITS;
      int[] start = starts[pass];
      for (long entry : from) {
        to[start[(int) (entry >>> shift) & (DIGITS - 1)]++] = entry;
      }
      long[] swap = from;
      from = to;
      to = swap;
    }
    return from;
  }

  /** {@return for each pass and digit, how many entries have a smaller one} */
  private static int[][] starts(long[] packed, int indexBits) {
    int[][] starts = new int[PASSES][DIGITS];
    for (long entry : packed) {
      int key = (int) (entry >>> indexBits);
      starts[0][key & (DIGITS - 1)]++;
      starts[1][key >>> DIGIT_BITS & (DIGITS - 1)]++;
      starts[2][key >>> (2 * DIGIT_BITS) & (DIGITS - 1)]++;
      starts[3][key >>> (3 * DIGIT_BITS)]++;
    }
    for (int[] start : starts) {
      int smaller = 0;
      for (int digit = 0; digit < DIGITS; digit++) {
        int count = start[digit];
        start[digit] = smaller;
        smaller += count;
      }
    }
    return starts;
  }

  /** Puts rows with the same bits in the order of their values, unless that takes long. */
  private static boolean insert(double[] values, int[] rows, long[] packed, int indexBits) {
    long movesLeft = (long) PATIENCE * rows.length;
    for (int i = 1; i < rows.length; i++) {
      if (packed[i] >>> indexBits != packed[i - 1] >>> indexBits) {
        continue;
      }
      int row = rows[i];
      int place = i;
      while (place > 0 && values[rows[place - 1]] > values[row]) {
        rows[place] = rows[place - 1];
        place--;
      }
      rows[place] = row;
      movesLeft -= i - place;
      if (movesLeft < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The values of a column in ascending order, with the row that each came from.
   *
   * <p>The array is handed over, not copied.
   *
   * @param values the values, ascending
   * @param order the row of each value
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Column(double[] values, SortedOrder order) {
    /**
     * Sorts a column.
     *
     * @param column the value of each row, none NaN
     * @return the sorted column
     */
    public static Column of(double[] column) {
      SortedOrder order = SortedOrder.of(column);
      return new Column(order.gather(column), order);
    }
  }
}
