package org.openkam.scoring.strategy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.core.model.ScoringPolicy;

/**
 * Accounts in the order of their scores, best first; tied accounts in the order of their ids.
 *
 * <p>Immutable.
 */
public final class Ranking {
  private final Scoring scoring;
  private final int[] order;
  private final double[] ranks;

  private Ranking(Scoring scoring, int[] order, double[] ranks) {
    this.scoring = scoring;
    this.order = order;
    this.ranks = ranks;
  }

  static Ranking of(Scoring scoring, ScoringPolicy policy) {
    ImmutableList<AccountId> accounts = scoring.accounts();
    int[] order =
        IntStream.range(0, accounts.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer row) -> -scoring.score(row)))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[order.length];
    int distinct = 0;
    for (int first = 0; first < order.length; ) {
      int end = first + 1;
      while (end < order.length
          && scoring.score(order[end - 1]) - scoring.score(order[end]) <= policy.tieTolerance()) {
        end++;
      }
      if (end > first + 1) {
        sortById(order, first, end, accounts);
      }
      distinct++;
      for (int place = first; place < end; place++) {
        ranks[order[place]] =
            switch (policy.ties()) {
              case COMPETITION -> first + 1;
              case DENSE -> distinct;
              case FRACTIONAL -> (first + 1 + end) / 2.0;
              case BY_ID -> place + 1;
            };
      }
      first = end;
    }
    return new Ranking(scoring, order, ranks);
  }

  private static void sortById(int[] order, int first, int end, ImmutableList<AccountId> accounts) {
    int[] sorted =
        Arrays.stream(order, first, end)
            .boxed()
            .sorted(Comparator.comparing(accounts::get))
            .mapToInt(Integer::intValue)
            .toArray();
    System.arraycopy(sorted, 0, order, first, sorted.length);
  }

  /** {@return the number of accounts} */
  public int size() {
    return order.length;
  }

  /** {@return the accounts with their scores, best first} */
  public ImmutableList<AccountScore> scores() {
    return top(size());
  }

  /** {@return the accounts, best first} */
  public ImmutableList<AccountId> accounts() {
    return Arrays.stream(order).mapToObj(scoring.accounts()::get).collect(toImmutableList());
  }

  /**
   * Returns the best accounts.
   *
   * @param count how many; all where there are fewer
   * @return the accounts with their scores, best first; of a tie at the end, those that come first
   *     by id
   */
  public ImmutableList<AccountScore> top(int count) {
    return Arrays.stream(order)
        .limit(count)
        .mapToObj(scoring::accountScore)
        .collect(toImmutableList());
  }

  double rank(int row) {
    return ranks[row];
  }

  @Override
  public String toString() {
    return "ranking " + accounts();
  }
}
