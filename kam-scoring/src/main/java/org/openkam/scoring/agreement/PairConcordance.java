package org.openkam.scoring.agreement;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Comparator;

/**
 * How many pairs of accounts two rankings put in the same and in opposite order.
 *
 * @param all the number of pairs
 * @param untiedInOne how many of them the first ranking does not tie
 * @param untiedInOther how many of them the second ranking does not tie
 * @param concordant how many both put in the same order
 * @param discordant how many they put in opposite order
 */
record PairConcordance(
    long all, long untiedInOne, long untiedInOther, long concordant, long discordant) {

  /** Counts by sorting, in n log n steps (Knight 1966). */
  static PairConcordance of(Ranks one, Ranks other) {
    int size = one.size();
    double[] inOrder =
        one.order().stream()
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer account) -> one.rank(account))
                    .thenComparingDouble(other::rank))
            .mapToDouble(other::rank)
            .toArray();
    long tiedInOne = tiedPairs(one.groups());
    long tiedInOther = tiedPairs(other.groups());
    long tiedInBoth = tiedInBoth(one, inOrder);
    long discordant = inversions(inOrder, new double[size], 0, size);
    long all = pairs(size);
    return new PairConcordance(
        all,
        all - tiedInOne,
        all - tiedInOther,
        all - tiedInOne - tiedInOther + tiedInBoth - discordant,
        discordant);
  }

  long balance() {
    return concordant - discordant;
  }

  private static long tiedPairs(int[] groups) {
    return Arrays.stream(groups).mapToLong(PairConcordance::pairs).sum();
  }

  private static long tiedInBoth(Ranks one, double[] othersInOrder) {
    ImmutableIntArray order = one.order();
    long tied = 0;
    long run = 1;
    for (int place = 1; place < order.length(); place++) {
      boolean same =
          one.rank(order.get(place)) == one.rank(order.get(place - 1))
              && othersInOrder[place] == othersInOrder[place - 1];
      if (!same) {
        tied += pairs(run);
        run = 0;
      }
      run++;
    }
    return tied + pairs(run);
  }

  /** Sorts a part of the values and returns how many pairs of it were in falling order. */
  private static long inversions(double[] values, double[] spare, int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    long inversions =
        inversions(values, spare, from, middle) + inversions(values, spare, middle, to);
    int left = from;
    int right = middle;
    for (int place = from; place < to; place++) {
      if (right == to || (left < middle && values[left] <= values[right])) {
        spare[place] = values[left++];
      } else {
        spare[place] = values[right++];
        inversions += middle - left;
      }
    }
    System.arraycopy(spare, from, values, from, to - from);
    return inversions;
  }

  private static long pairs(long count) {
    return count * (count - 1) / 2;
  }
}
