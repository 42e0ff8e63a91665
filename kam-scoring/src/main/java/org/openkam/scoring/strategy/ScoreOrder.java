package org.openkam.scoring.strategy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.numeric.SortedOrder;

/** The order of some scores and the ranks that it gives, known by their index. */
final class ScoreOrder {
  private final SortedOrder ascending;
  private final double[] ranks;
  private final ScoringPolicy.Ties policy;

  private ScoreOrder(SortedOrder ascending, double[] ranks, ScoringPolicy.Ties policy) {
    this.ascending = ascending;
    this.ranks = ranks;
    this.policy = policy;
  }

  /**
   * Returns the places of scores.
   *
   * @param scores the scores, of which none that is left out is better
   * @param policy which rank tied scores get; under the policy by id only a listing has them
   */
  static ScoreOrder of(double[] scores, ScoringPolicy policy) {
    SortedOrder ascending = SortedOrder.of(scores);
    double[] ranks = new double[scores.length];
    int last = scores.length - 1;
    int distinct = 0;
    for (int first = 0; first <= last; ) {
      int end = first + 1;
      while (end <= last && isTied(scores, ascending, last - end, policy.tieTolerance())) {
        end++;
      }
      distinct++;
      double rank = rank(policy.ties(), first, end, distinct);
      for (int place = first; place < end; place++) {
        ranks[ascending.row(last - place)] = rank;
      }
      first = end;
    }
    return new ScoreOrder(ascending, ranks, policy.ties());
  }

  /** {@return whether the score at a place, the worst first, is tied with the next better one} */
  private static boolean isTied(
      double[] scores, SortedOrder ascending, int place, double tolerance) {
    return tolerance == 0
        ? ascending.isTied(place + 1)
        : scores[ascending.row(place + 1)] - scores[ascending.row(place)] <= tolerance;
  }

  private static double rank(ScoringPolicy.Ties policy, int first, int end, int distinct) {
    return switch (policy) {
      case COMPETITION, BY_ID -> first + 1;
      case DENSE -> distinct;
      case FRACTIONAL -> (first + 1 + end) / 2.0;
    };
  }

  /** {@return the rank of each score by index, tied ones alike; not a copy} */
  double[] ranks() {
    return ranks;
  }

  /**
   * Lists the scores, best first and tied ones in the order of their ids.
   *
   * @param rows the row of each score
   * @param ids what each row stands for
   */
  RankedRows listing(IntUnaryOperator rows, IntFunction<AlternativeId> ids) {
    int[] listed = new int[ranks.length];
    double[] listedRanks = new double[ranks.length];
    for (int place = 0; place < listed.length; place++) {
      int index = ascending.row(ranks.length - 1 - place);
      listed[place] = rows.applyAsInt(index);
      listedRanks[place] = ranks[index];
    }
    for (int first = 0; first < listed.length; ) {
      int end = first + 1;
      while (end < listed.length && listedRanks[end] == listedRanks[first]) {
        end++;
      }
      if (end > first + 1) {
        sortById(listed, first, end, ids);
      }
      first = end;
    }
    if (policy == ScoringPolicy.Ties.BY_ID) {
      Arrays.setAll(listedRanks, place -> place + 1);
    }
    return new RankedRows(listed, listedRanks);
  }

  private static void sortById(int[] listed, int first, int end, IntFunction<AlternativeId> ids) {
    int[] sorted =
        Arrays.stream(listed, first, end)
            .boxed()
            .sorted(Comparator.comparing(ids::apply))
            .mapToInt(Integer::intValue)
            .toArray();
    System.arraycopy(sorted, 0, listed, first, sorted.length);
  }
}
