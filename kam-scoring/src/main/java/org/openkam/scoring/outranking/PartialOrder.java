package org.openkam.scoring.outranking;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.core.numeric.SortedOrder;

/**
 * What two rankings of the same accounts agree on; where they disagree, accounts are incomparable.
 *
 * <p>This is the final answer of PROMETHEE I (from the positive and the negative flow) and of
 * ELECTRE II and III (from the descending and the ascending distillation). Immutable.
 */
public final class PartialOrder {
  private final ImmutableList<AccountId> accounts;
  private final ImmutableMap<AccountId, Integer> rows;
  private final int[] first;
  private final int[] second;

  private PartialOrder(ImmutableList<AccountId> accounts, int[] first, int[] second) {
    this.accounts = accounts;
    this.rows =
        IntStream.range(0, accounts.size()).boxed().collect(toImmutableMap(accounts::get, i -> i));
    this.first = first;
    this.second = second;
  }

  /** Takes scores of which larger is better; neighbors no further apart than this are tied. */
  static PartialOrder ofScores(
      List<AccountId> accounts, double[] first, double[] second, double tolerance) {
    return new PartialOrder(
        ImmutableList.copyOf(accounts), ranks(first, tolerance), ranks(second, tolerance));
  }

  /** {@return the competition ranks of scores of which larger is better} */
  private static int[] ranks(double[] scores, double tolerance) {
    SortedOrder order = SortedOrder.of(scores);
    int[] ranks = new int[scores.length];
    for (int i = order.size() - 1; i >= 0; i--) {
      int row = order.row(i);
      int better = i < order.size() - 1 ? order.row(i + 1) : row;
      boolean tied = better != row && scores[better] - scores[row] <= tolerance;
      ranks[row] = tied ? ranks[better] : order.size() - i;
    }
    return ranks;
  }

  /** {@return the accounts, in the order of the matrix} */
  public ImmutableList<AccountId> accounts() {
    return accounts;
  }

  /**
   * Compares two accounts.
   *
   * @param account an account
   * @param other another account
   * @return how the account compares with the other
   * @throws IllegalArgumentException if an account is unknown
   */
  public Relation relation(AccountId account, AccountId other) {
    int byFirst = Integer.compare(first[row(account)], first[row(other)]);
    int bySecond = Integer.compare(second[row(account)], second[row(other)]);
    if (byFirst == 0 && bySecond == 0) {
      return Relation.INDIFFERENT;
    }
    if (byFirst <= 0 && bySecond <= 0) {
      return Relation.BETTER;
    }
    return byFirst >= 0 && bySecond >= 0 ? Relation.WORSE : Relation.INCOMPARABLE;
  }

  /**
   * Returns the rank of an account in the first ranking.
   *
   * @param account an account
   * @return the rank, from one (best), ties sharing the smallest
   */
  public int firstRank(AccountId account) {
    return first[row(account)];
  }

  /**
   * Returns the rank of an account in the second ranking.
   *
   * @param account an account
   * @return the rank, from one (best), ties sharing the smallest
   */
  public int secondRank(AccountId account) {
    return second[row(account)];
  }

  /** {@return the accounts that none is better than, in the order of the accounts} */
  public ImmutableList<AccountId> best() {
    return accounts.stream()
        .filter(
            account ->
                accounts.stream().noneMatch(other -> relation(account, other) == Relation.WORSE))
        .collect(toImmutableList());
  }

  /**
   * {@return the median ranking: the ranks, from one (best), by the mean of the two ranks of each
   * account, which orders also those that are incomparable}
   */
  public ImmutableMap<AccountId, Integer> median() {
    double[] means = new double[first.length];
    Arrays.setAll(means, row -> -(first[row] + second[row]) / 2.0);
    int[] ranks = ranks(means, 0);
    return accounts.stream().collect(toImmutableMap(account -> account, a -> ranks[row(a)]));
  }

  private int row(AccountId account) {
    Integer row = rows.get(account);
    checkArgument(row != null, "no account '%s' in the order", account);
    return row;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialOrder that
        && accounts.equals(that.accounts)
        && Arrays.equals(first, that.first)
        && Arrays.equals(second, that.second);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * accounts.hashCode() + Arrays.hashCode(first)) + Arrays.hashCode(second);
  }

  @Override
  public String toString() {
    return "partial order " + median();
  }

  /** How one account compares with another. */
  public enum Relation {
    /** The first is better. */
    BETTER,
    /** The second is better. */
    WORSE,
    /** Neither is better in any respect that counts. */
    INDIFFERENT,
    /** Each is better in some respect that counts. */
    INCOMPARABLE
  }
}
