package org.openkam.value.lifetime;

import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Purchase histories in one unit of time, equal ones counted once and sorted, so that nothing that
 * is summed over them depends on the order in which they came.
 */
final class DistinctHistories {
  private static final Comparator<double[]> ORDER =
      Comparator.<double[]>comparingDouble(row -> row[0])
          .thenComparingDouble(row -> row[1])
          .thenComparingDouble(row -> row[2]);

  private final int[] counts;
  private final double[] countWeights;
  private final int[] countIndex;
  private final double[] recency;
  private final double[] age;
  private final double[] weights;

  DistinctHistories(Iterable<PurchaseHistory> histories, TimeSpan.Unit unit) {
    Multiset<double[]> rows = TreeMultiset.create(ORDER);
    for (PurchaseHistory history : histories) {
      double age = history.age().in(unit);
      rows.add(
          new double[] {history.repeatPurchases(), Math.min(age, history.recency().in(unit)), age});
    }
    int size = rows.elementSet().size();
    counts = rows.elementSet().stream().mapToInt(row -> (int) row[0]).distinct().toArray();
    countWeights = new double[counts.length];
    countIndex = new int[size];
    recency = new double[size];
    age = new double[size];
    weights = new double[size];
    int i = 0;
    for (double[] row : rows.elementSet()) {
      countIndex[i] = Arrays.binarySearch(counts, (int) row[0]);
      recency[i] = row[1];
      age[i] = row[2];
      weights[i] = rows.count(row);
      countWeights[countIndex[i]] += weights[i];
      i++;
    }
  }

  /** Returns how many histories differ. */
  int size() {
    return weights.length;
  }

  /** Returns the numbers of repeat purchases that occur, ascending. */
  int[] counts() {
    return counts;
  }

  /** Returns how many customers have each of these numbers. */
  double[] countWeights() {
    return countWeights;
  }

  /** Returns at which place among the numbers that of a history is. */
  int countIndex(int history) {
    return countIndex[history];
  }

  /** Returns the number of repeat purchases of a history. */
  int count(int history) {
    return counts[countIndex[history]];
  }

  double recency(int history) {
    return recency[history];
  }

  double age(int history) {
    return age[history];
  }

  /** Returns how many customers have a history. */
  double weight(int history) {
    return weights[history];
  }

  /** Returns the typical size of a time: the longest age, or one where all ages are zero. */
  double longestAge() {
    double longest = Arrays.stream(age).max().orElse(0);
    return longest > 0 ? longest : 1;
  }
}
