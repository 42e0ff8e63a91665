package org.openkam.scoring.stability;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.strategy.Scoring;

/**
 * How far the weight of one criterion may move before an additive ranking changes, exactly.
 *
 * <p>The other weights keep their ratios. Then the score of an account is a straight line in the
 * weight (a quotient of two where values were left out), and a result changes where two of them
 * cross (Triantaphyllou and Sanchez 1997). At the end of an interval itself the two accounts are
 * tied. Immutable.
 */
public final class WeightStability {
  private final AdditiveScores scores;
  private final int[] order;

  private WeightStability(AdditiveScores scores, int[] order) {
    this.scores = scores;
    this.order = order;
  }

  /**
   * Takes an additive scoring apart.
   *
   * @param scoring a scoring by an additive strategy
   * @return the stability of its ranking
   * @throws IllegalArgumentException if the strategy is not additive
   */
  public static WeightStability of(Scoring scoring) {
    return of(scoring, scoring.accounts());
  }

  /**
   * Takes an additive scoring apart and looks at some of its accounts only, such as those that no
   * gate excludes.
   *
   * @param scoring a scoring by an additive strategy
   * @param candidates accounts of the scoring
   * @return the stability of the ranking of the candidates
   * @throws IllegalArgumentException if the strategy is not additive
   */
  public static WeightStability of(Scoring scoring, Collection<AccountId> candidates) {
    AdditiveScores scores = AdditiveScores.of(scoring);
    ImmutableSet<AccountId> kept = ImmutableSet.copyOf(candidates);
    return new WeightStability(
        scores, scores.rows(scoring.ranking().accounts().stream().filter(kept::contains).toList()));
  }

  /** {@return within which weights the best account stays the best, by criterion} */
  public ImmutableList<WeightInterval> topAccount() {
    return topSet(1);
  }

  /**
   * Returns within which weights the same accounts are the best ones.
   *
   * @param count how many accounts are chosen, at least one
   * @return one interval a criterion, in the order of the criteria
   */
  public ImmutableList<WeightInterval> topSet(int count) {
    int chosen = chosen(count);
    return intervals(
        limits -> {
          limits.keepTop(order, chosen);
          return limits.interval();
        });
  }

  /** {@return within which weights the whole order stays, by criterion} */
  public ImmutableList<WeightInterval> order() {
    return intervals(
        limits -> {
          for (int i = 1; i < order.length; i++) {
            limits.keepAhead(order[i - 1], order[i]);
          }
          return limits.interval();
        });
  }

  /**
   * Returns within which weights one account stays chosen, or stays not chosen: the ends are its
   * break-even weights.
   *
   * @param account one of the accounts that are looked at
   * @param count how many accounts are chosen, at least one
   * @return one interval a criterion, in the order of the criteria
   * @throws IllegalArgumentException if the account is not looked at
   */
  public ImmutableList<WeightInterval> membership(AccountId account, int count) {
    int chosen = chosen(count);
    int found =
        Arrays.stream(order)
            .filter(row -> scores.account(row).equals(account))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "account '" + account + "' must be one that is looked at"));
    return BreakEvens.of(scores, order, chosen).intervals(found);
  }

  /**
   * Returns within which weights each account stays chosen, or stays not chosen: the ends are its
   * break-even weights.
   *
   * <p>That takes little longer than {@linkplain #membership the same} of one account, and no
   * longer by the square of the number of accounts.
   *
   * @param count how many accounts are chosen, at least one
   * @return one interval a criterion of every account that is looked at, best account first
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public ImmutableMap<AccountId, ImmutableList<WeightInterval>> memberships(int count) {
    return BreakEvens.of(scores, order, chosen(count)).byAccount();
  }

  private int chosen(int count) {
    checkArgument(count >= 1, "top set must have an account: %s", count);
    return Math.min(count, order.length);
  }

  private ImmutableList<WeightInterval> intervals(Function<WeightLimits, WeightInterval> search) {
    return IntStream.range(0, scores.columns())
        .mapToObj(column -> search.apply(new WeightLimits(scores, column)))
        .collect(toImmutableList());
  }
}
