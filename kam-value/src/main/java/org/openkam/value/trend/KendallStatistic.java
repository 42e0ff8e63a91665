package org.openkam.value.trend;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.TreeMap;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** The moments of Kendall's statistic when there is no trend. */
final class KendallStatistic {
  private KendallStatistic() {}

  /** Returns how many pairs rise less how many fall. */
  static long score(ImmutableDoubleArray values) {
    long score = 0;
    for (int i = 0; i < values.length(); i++) {
      for (int j = i + 1; j < values.length(); j++) {
        score += compare(values.get(j), values.get(i));
      }
    }
    return score;
  }

  /** Tells rise from fall; unlike Double.compare it takes both zeros for equal. */
  private static int compare(double later, double earlier) {
    if (later == earlier) {
      return 0;
    }
    return later > earlier ? 1 : -1;
  }

  /** Returns the variance of the score, less for ties (Kendall, 1975). */
  static double variance(ImmutableDoubleArray values) {
    double variance = variance(values.length());
    for (int group : tieGroups(values)) {
      variance -= variance(group);
    }
    return variance;
  }

  private static double variance(double count) {
    return count * (count - 1) * (2 * count + 5) / 18;
  }

  /** Returns how many pairs have different values. */
  static long untiedPairs(ImmutableDoubleArray values) {
    long pairs = pairs(values.length());
    for (int group : tieGroups(values)) {
      pairs -= pairs(group);
    }
    return pairs;
  }

  static long pairs(long count) {
    return count * (count - 1) / 2;
  }

  private static int[] tieGroups(ImmutableDoubleArray values) {
    return Arrays.stream(values.toArray())
        .boxed()
        .collect(
            groupingBy(value -> value == 0 ? 0.0 : value, TreeMap::new, summingInt(value -> 1)))
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Returns the standard normal score with the correction for continuity. */
  static double standardScore(long score, double variance) {
    return variance <= 0 ? 0 : (score - Long.signum(score)) / Math.sqrt(variance);
  }

  static double pValue(double standardScore) {
    return Math.min(
        1, 2 * new NormalDistribution().cumulativeProbability(-Math.abs(standardScore)));
  }

  /** Returns the exact two-sided p-value of the score of values without ties. */
  static double exactPValue(int count, long score) {
    double[] inversions = {1};
    for (int size = 2; size <= count; size++) {
      inversions = withOneMore(inversions, size);
    }
    long rarest = (pairs(count) - Math.abs(score)) / 2;
    double tail = 0;
    for (int i = 0; i <= rarest; i++) {
      tail += inversions[i];
    }
    return Math.min(1, 2 * tail);
  }

  private static double[] withOneMore(double[] inversions, int size) {
    double[] next = new double[inversions.length + size - 1];
    for (int i = 0; i < inversions.length; i++) {
      for (int added = 0; added < size; added++) {
        next[i + added] += inversions[i] / size;
      }
    }
    return next;
  }
}
