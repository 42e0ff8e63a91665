package org.openkam.core.numeric;

import java.util.Arrays;

/** Kendall's statistic of values in the order of time, and its moments when there is no trend. */
public final class Kendall {
  private Kendall() {}

  /**
   * Returns how many pairs rise less how many fall (Mann, 1945).
   *
   * @param values the values in the order of time
   * @return the score, from minus to plus n (n - 1) / 2
   */
  public static long score(double[] values) {
    long score = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        score += compare(values[j], values[i]);
      }
    }
    return score;
  }

  /** Unlike Double.compare it takes both zeros for equal. */
  private static int compare(double later, double earlier) {
    if (later == earlier) {
      return 0;
    }
    return later > earlier ? 1 : -1;
  }

  /**
   * Returns the variance of the score when there is no trend, less for ties (Kendall, 1975).
   *
   * @param values the values
   * @return the variance, zero where all values are the same
   */
  public static double variance(double[] values) {
    double variance = variance(values.length);
    for (int group : tieGroups(values)) {
      variance -= variance(group);
    }
    return variance;
  }

  private static double variance(double count) {
    return count * (count - 1) * (2 * count + 5) / 18;
  }

  /**
   * Returns how many pairs have different values.
   *
   * @param values the values
   * @return the number of pairs, from zero to n (n - 1) / 2
   */
  public static long untiedPairs(double[] values) {
    long pairs = pairs(values.length);
    for (int group : tieGroups(values)) {
      pairs -= pairs(group);
    }
    return pairs;
  }

  /**
   * Returns how many pairs there are.
   *
   * @param count the number of values, n
   * @return n (n - 1) / 2
   */
  public static long pairs(long count) {
    return count * (count - 1) / 2;
  }

  /** Returns how many values are the same, for each value, the smallest first. */
  private static int[] tieGroups(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int[] groups = new int[sorted.length];
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        count++;
      }
      groups[count - 1]++;
    }
    return Arrays.copyOf(groups, count);
  }

  /**
   * Returns the score in standard deviations, with the correction for continuity.
   *
   * @param score the score
   * @param variance its variance when there is no trend, zero or more
   * @return the standard normal score; zero where the variance is zero
   */
  public static double standardScore(long score, double variance) {
    return variance <= 0 ? 0 : (score - Long.signum(score)) / Math.sqrt(variance);
  }
}
