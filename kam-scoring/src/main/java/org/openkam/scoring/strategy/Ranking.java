package org.openkam.scoring.strategy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.TiePolicy;
import org.openkam.scoring.order.BestRows;

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
  private final Supplier<Places> places;
  private final Supplier<Places> listed;
  private final Supplier<double[]> ranks;

  Ranking(Scoring scoring) {
    this.scoring = scoring;
    this.policy = scoring.fitted().policy();
    this.places =
        Suppliers.memoize(() -> Places.of(scoring.scores(), policy, IntUnaryOperator.identity()));
    this.listed = Suppliers.memoize(() -> listed(places.get()));
    this.ranks =
        Suppliers.memoize(
            () -> (policy.ties() == TiePolicy.BY_ID ? listed : places).get().ranksByRow());
  }

  /** {@return the number of accounts} */
  public int size() {
    return scoring.accounts().size();
  }

  /** {@return the accounts with their scores, best first} */
  public ImmutableList<AccountScore> scores() {
    return scores(listed.get(), size());
  }

  /** {@return the accounts, best first} */
  public ImmutableList<AccountId> accounts() {
    Places all = listed.get();
    return IntStream.range(0, size())
        .mapToObj(place -> scoring.accounts().get(all.row(place)))
        .collect(toImmutableList());
  }

  /**
   * Returns the ranks of all accounts.
   *
   * @return the rank of each account from one (best), in the order of the matrix, a new array
   */
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
    return scores(best(count), count);
  }

  /**
   * Returns the best accounts and all that tie with the last of them, which a fair cut leaves
   * together.
   *
   * @param count how many at least; all where there are fewer
   * @return the accounts with their scores, best first
   */
  public ImmutableList<AccountScore> topWithTies(int count) {
    Places best = best(count);
    int end = Math.min(count, best.size());
    double last = end == 0 ? 0 : scoring.score(best.row(end - 1));
    while (end > 0
        && end < best.size()
        && last - scoring.score(best.row(end)) <= policy.tieTolerance()) {
      last = scoring.score(best.row(end));
      end++;
    }
    return scores(best, end);
  }

  double rank(int row) {
    return ranks.get()[row];
  }

  /** {@return places that hold at least the best accounts and those that tie with the last} */
  private Places best(int count) {
    boolean few = count > 0 && count < size() / FEW && policy.tieTolerance() == 0;
    if (!few) {
      return listed.get();
    }
    int[] rows = BestRows.of(scoring.scores(), count);
    double[] scores = Arrays.stream(rows).mapToDouble(scoring::score).toArray();
    return listed(Places.of(scores, policy, i -> rows[i]));
  }

  private Places listed(Places best) {
    Places byId = best.withTiesById(scoring.accounts());
    return policy.ties() == TiePolicy.BY_ID ? byId.withOwnRanks() : byId;
  }

  private ImmutableList<AccountScore> scores(Places best, int count) {
    return IntStream.range(0, Math.min(count, best.size()))
        .mapToObj(place -> scoring.accountScore(best.row(place), best.rank(place)))
        .collect(toImmutableList());
  }

  @Override
  public String toString() {
    return "ranking " + accounts();
  }
}
