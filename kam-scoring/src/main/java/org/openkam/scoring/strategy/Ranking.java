package org.openkam.scoring.strategy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.numeric.BestRows;

/**
 * Accounts in the order of their scores, best first; tied accounts in the order of their ids.
 *
 * <p>Sorts only when it is asked for more than the few best. Immutable and safe for many threads.
 */
public final class Ranking {
  /** The best are selected where they are fewer than one in so many, else all are sorted. */
  private static final int FEW = 32;

  private final Scoring scoring;
  private final ScoringPolicy policy;
  private final Supplier<ScoreOrder> places;
  private final Supplier<RankedRows> listing;
  private final Supplier<double[]> ranks;

  Ranking(Scoring scoring) {
    this.scoring = scoring;
    this.policy = scoring.fitted().policy();
    this.places = Suppliers.memoize(() -> ScoreOrder.of(scoring.computed(), policy));
    this.listing =
        Suppliers.memoize(
            () -> places.get().listing(IntUnaryOperator.identity(), scoring.alternatives()::get));
    this.ranks = Suppliers.memoize(this::computeRanks);
  }

  /** {@return the number of accounts} */
  public int size() {
    return scoring.alternatives().size();
  }

  /** {@return the accounts with their scores, best first} */
  public ImmutableList<AccountScore> scores() {
    return accountScores(listing.get(), size());
  }

  /** {@return the alternatives, best first} */
  public ImmutableList<AlternativeId> alternatives() {
    return bestFirst(scoring.alternatives());
  }

  /**
   * Returns the accounts of a matrix whose alternatives are accounts.
   *
   * @return the accounts, best first
   * @throws org.openkam.core.account.NotAnAccountException if an alternative is not an account
   */
  public ImmutableList<AccountId> accounts() {
    return bestFirst(scoring.accounts());
  }

  private <T> ImmutableList<T> bestFirst(ImmutableList<T> rows) {
    RankedRows all = listing.get();
    return IntStream.range(0, all.size())
        .mapToObj(place -> rows.get(all.row(place)))
        .collect(toImmutableList());
  }

  /** {@return the rank of each account from one (best), in the order of the matrix, a new array} */
  public double[] ranks() {
    return ranks.get().clone();
  }

  /**
   * Returns the best accounts.
   *
   * @param count how many; all where there are fewer
   * @return the accounts with their scores, best first; of a tie at the end, those that come first
   *     by id
   */
  public ImmutableList<AccountScore> top(int count) {
    return accountScores(best(count), count);
  }

  /**
   * Returns the best accounts and all that tie with the last of them.
   *
   * @param count how many at least; all where there are fewer
   * @return the accounts with their scores, best first
   */
  public ImmutableList<AccountScore> topWithTies(int count) {
    RankedRows best = best(count);
    int end = Math.min(Math.max(0, count), best.size());
    while (end > 0
        && end < best.size()
        && scoring.score(best.row(end - 1)) - scoring.score(best.row(end))
            <= policy.tieTolerance()) {
      end++;
    }
    return accountScores(best, end);
  }

  double rank(int row) {
    return ranks.get()[row];
  }

  private double[] computeRanks() {
    if (policy.ties() != ScoringPolicy.Ties.BY_ID) {
      return places.get().ranks();
    }
    RankedRows all = listing.get();
    double[] byRow = new double[size()];
    for (int place = 0; place < byRow.length; place++) {
      byRow[all.row(place)] = all.rank(place);
    }
    return byRow;
  }

  /** {@return a listing that begins with the best and those that tie with the last of them} */
  private RankedRows best(int count) {
    boolean few = count > 0 && count < size() / FEW && policy.tieTolerance() == 0;
    if (!few) {
      return listing.get();
    }
    int[] rows = BestRows.of(scoring.computed(), count);
    double[] scores = Arrays.stream(rows).mapToDouble(scoring::score).toArray();
    return ScoreOrder.of(scores, policy).listing(i -> rows[i], scoring.alternatives()::get);
  }

  private ImmutableList<AccountScore> accountScores(RankedRows best, int count) {
    return IntStream.range(0, Math.min(count, best.size()))
        .mapToObj(place -> scoring.accountScore(best.row(place), best.rank(place)))
        .collect(toImmutableList());
  }

  @Override
  public String toString() {
    return "ranking " + alternatives();
  }
}
