package org.openkam.scoring.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The ranks of accounts from one (best) to the number of accounts; tied accounts share the mean of
 * the ranks that they take up.
 *
 * <p>Only the order counts: ranks given as 1, 2, 2, 4 or as 1, 2, 2, 3 become 1, 2.5, 2.5, 4.
 * Accounts are known by their place in the list, from zero. Immutable.
 */
public final class Ranks {
  private final double[] ranks;
  private final int[] order;

  private Ranks(double[] ranks, int[] order) {
    this.ranks = ranks;
    this.order = order;
  }

  /**
   * Returns the ranks of scores.
   *
   * @param scores one finite score an account, larger is better
   * @return the ranks
   * @throws IllegalArgumentException if there is no score or one is not finite
   */
  public static Ranks ofScores(double... scores) {
    return of(Arrays.stream(scores).map(score -> -score).toArray());
  }

  /**
   * Returns ranks from ranks with any treatment of ties.
   *
   * @param ranks one finite rank an account, smaller is better
   * @return the ranks, with ties at their mean
   * @throws IllegalArgumentException if there is no rank or one is not finite
   */
  public static Ranks of(double... ranks) {
    checkArgument(ranks.length > 0, "ranking must have an account");
    for (double rank : ranks) {
      checkArgument(Double.isFinite(rank), "rank must be finite: %s", rank);
    }
    int[] order =
        IntStream.range(0, ranks.length)
            .boxed()
            .sorted((one, other) -> compare(ranks[one], ranks[other]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] shared = new double[ranks.length];
    for (int first = 0; first < order.length; ) {
      int end = first + 1;
      while (end < order.length && ranks[order[end]] == ranks[order[first]]) {
        end++;
      }
      for (int place = first; place < end; place++) {
        shared[order[place]] = (first + 1 + end) / 2.0;
      }
      first = end;
    }
    return new Ranks(shared, order);
  }

  /** Unlike Double.compare it takes both zeros for equal. */
  private static int compare(double one, double other) {
    return one < other ? -1 : one > other ? 1 : 0;
  }

  /** {@return the number of accounts, at least one} */
  public int size() {
    return ranks.length;
  }

  /**
   * Returns the rank of an account.
   *
   * @param account the place of the account, from zero
   * @return its rank, from one to the number of accounts, whole or halfway
   */
  public double rank(int account) {
    return ranks[account];
  }

  /** {@return the places of the accounts, best first; tied ones in the order given} */
  public ImmutableIntArray order() {
    return ImmutableIntArray.copyOf(order);
  }

  /** {@return whether all accounts are tied, as a single one is} */
  public boolean hasOneRank() {
    return ranks[order[0]] == ranks[order[order.length - 1]];
  }

  /** {@return the ranks in the order of the accounts, a new array} */
  public double[] toArray() {
    return ranks.clone();
  }

  /** Returns how many accounts share each rank, best rank first. */
  int[] groups() {
    int[] groups = new int[order.length];
    int count = 0;
    for (int place = 0; place < order.length; place++) {
      boolean opens = place == 0 || ranks[order[place]] != ranks[order[place - 1]];
      count += opens ? 1 : 0;
      groups[count - 1]++;
    }
    return Arrays.copyOf(groups, count);
  }

  static void checkSameSize(Ranks one, Ranks other) {
    checkArgument(
        one.size() == other.size(),
        "rankings must have the same accounts: %s, %s",
        one.size(),
        other.size());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ranks that && Arrays.equals(ranks, that.ranks);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ranks);
  }

  @Override
  public String toString() {
    return "ranks " + Arrays.toString(ranks);
  }
}
