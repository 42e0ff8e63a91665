package org.openkam.research.comparison;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.immutables.value.Value;

/**
 * The signed-rank test of paired differences (Wilcoxon 1945).
 *
 * <p>The differences are ranked by size, equal sizes sharing their mean rank. {@link
 * #positiveSum()} and {@link #negativeSum()} count zeros half to each side (Demsar 2006); the
 * probability leaves zeros out and is exact up to {@value #MAX_EXACT} differences, ties included,
 * and normal with the variance corrected for ties beyond.
 */
@Value.Immutable
public abstract class WilcoxonTest {
  /** Up to so many differences other than zero the probability is exact. */
  public static final int MAX_EXACT = 50;

  private static final NormalDistribution NORMAL = new NormalDistribution();

  WilcoxonTest() {}

  static WilcoxonTest of(double[] differences) {
    double[] ranks = sizeRanks(differences);
    double positive = 0;
    double negative = 0;
    for (int i = 0; i < differences.length; i++) {
      double share = differences[i] == 0 ? 0.5 : differences[i] > 0 ? 1 : 0;
      positive += share * ranks[i];
      negative += (1 - share) * ranks[i];
    }
    double[] nonzero = Arrays.stream(differences).filter(difference -> difference != 0).toArray();
    double[] nonzeroRanks = sizeRanks(nonzero);
    double above = 0;
    double below = 0;
    for (int i = 0; i < nonzero.length; i++) {
      if (nonzero[i] > 0) {
        above += nonzeroRanks[i];
      } else {
        below += nonzeroRanks[i];
      }
    }
    double statistic = Math.min(above, below);
    return ImmutableWilcoxonTest.builder()
        .positiveSum(positive)
        .negativeSum(negative)
        .count(nonzero.length)
        .statistic(statistic)
        .pValue(pValue(nonzeroRanks, statistic))
        .build();
  }

  private static double pValue(double[] ranks, double statistic) {
    if (ranks.length == 0) {
      return 1;
    }
    return ranks.length <= MAX_EXACT ? exact(ranks, statistic) : normal(ranks, statistic);
  }

  /** The share of all sign patterns whose smaller sum is at most the statistic. */
  private static double exact(double[] ranks, double statistic) {
    // ranks are halves at the finest, so that twice a rank is whole
    int total = (int) Math.round(2 * Arrays.stream(ranks).sum());
    double[] patterns = new double[total + 1];
    patterns[0] = 1;
    int reached = 0;
    for (double rank : ranks) {
      int step = (int) Math.round(2 * rank);
      for (int sum = reached; sum >= 0; sum--) {
        patterns[sum + step] += patterns[sum];
      }
      reached += step;
    }
    double extreme = 0;
    int limit = (int) Math.round(2 * statistic);
    for (int sum = 0; sum <= limit; sum++) {
      extreme += patterns[sum];
    }
    return Math.min(1, 2 * extreme / Math.pow(2, ranks.length));
  }

  private static double normal(double[] ranks, double statistic) {
    double mean = Arrays.stream(ranks).sum() / 2;
    double variance = Arrays.stream(ranks).map(rank -> rank * rank).sum() / 4;
    return Math.min(1, 2 * NORMAL.cumulativeProbability((statistic - mean) / Math.sqrt(variance)));
  }

  /** The ranks of the sizes, smallest first, ties sharing their mean rank. */
  private static double[] sizeRanks(double[] differences) {
    double[][] negated = {Arrays.stream(differences).map(value -> -Math.abs(value)).toArray()};
    return differences.length == 0 ? new double[0] : BlockRanks.of(negated).averages();
  }

  /** {@return the sum of the ranks of positive differences and half of those of zeros} */
  public abstract double positiveSum();

  /** {@return the sum of the ranks of negative differences and half of those of zeros} */
  public abstract double negativeSum();

  /** {@return how many differences are not zero} */
  public abstract int count();

  /** {@return the smaller sum of ranks without the zeros} */
  public abstract double statistic();

  /**
   * {@return the two-sided probability of a {@link #statistic()} at most as large between equal
   * models, from zero to one; one where no difference is left}
   */
  public abstract double pValue();
}
