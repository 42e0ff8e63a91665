package org.openkam.scoring.strategy;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import org.openkam.core.account.AccountId;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.TiePolicy;
import org.openkam.scoring.order.SortedOrder;

/** Rows from the best to the worst, each with its rank; tied rows stand in their own order. */
final class Places {
  private final int[] rows;
  private final double[] ranks;

  private Places(int[] rows, double[] ranks) {
    this.rows = rows;
    this.ranks = ranks;
  }

  /**
   * Returns the places of some rows, which are better than all others.
   *
   * @param scores the scores of these rows, in the order of the rows
   * @param policy which rank tied rows get
   * @param rows tells the row of each of these scores
   */
  static Places of(double[] scores, ScoringPolicy policy, IntUnaryOperator rows) {
    SortedOrder ascending = SortedOrder.of(scores);
    double[] ranks = new double[scores.length];
    int[] best = new int[scores.length];
    int last = scores.length - 1;
    int distinct = 0;
    for (int first = 0; first <= last; ) {
      int end = first + 1;
      while (end <= last && isTied(scores, ascending, last - end, policy.tieTolerance())) {
        end++;
      }
      distinct++;
      Arrays.fill(ranks, first, end, rank(policy.ties(), first, end, distinct));
      for (int place = first; place < end; place++) {
        best[place] = rows.applyAsInt(ascending.row(last - (first + end - 1 - place)));
      }
      first = end;
    }
    return new Places(best, ranks);
  }

  /** {@return whether the score at a place is tied with the next better one} */
  private static boolean isTied(
      double[] scores, SortedOrder ascending, int place, double tolerance) {
    return tolerance == 0
        ? ascending.isTied(place + 1)
        : scores[ascending.row(place + 1)] - scores[ascending.row(place)] <= tolerance;
  }

  private static double rank(TiePolicy policy, int first, int end, int distinct) {
    return switch (policy) {
      case COMPETITION, BY_ID -> first + 1;
      case DENSE -> distinct;
      case FRACTIONAL -> (first + 1 + end) / 2.0;
    };
  }

  int size() {
    return rows.length;
  }

  int row(int place) {
    return rows[place];
  }

  double rank(int place) {
    return ranks[place];
  }

  /** {@return the ranks by row, where every row has a place} */
  double[] ranksByRow() {
    double[] byRow = new double[rows.length];
    for (int place = 0; place < rows.length; place++) {
      byRow[rows[place]] = ranks[place];
    }
    return byRow;
  }

  /** {@return these places with tied rows in the order of their ids} */
  Places withTiesById(ImmutableList<AccountId> accounts) {
    int[] sorted = rows.clone();
    for (int first = 0; first < sorted.length; ) {
      int end = first + 1;
      while (end < sorted.length && ranks[end] == ranks[first]) {
        end++;
      }
      if (end > first + 1) {
        sortById(sorted, first, end, accounts);
      }
      first = end;
    }
    return new Places(sorted, ranks);
  }

  private static void sortById(int[] rows, int first, int end, ImmutableList<AccountId> accounts) {
    int[] sorted =
        Arrays.stream(rows, first, end)
            .boxed()
            .sorted(Comparator.comparing(accounts::get))
            .mapToInt(Integer::intValue)
            .toArray();
    System.arraycopy(sorted, 0, rows, first, sorted.length);
  }

  /** {@return these places with a rank of its own for each row, from one} */
  Places withOwnRanks() {
    double[] own = new double[rows.length];
    Arrays.setAll(own, place -> place + 1);
    return new Places(rows, own);
  }
}
