package org.openkam.planning.choice;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openkam.core.account.AccountId;
import org.openkam.core.numeric.Zeros;

/**
 * Accounts with a value each, of which those are to be chosen that are worth most together within
 * all limits: the 0-1 knapsack problem in several dimensions.
 *
 * <p>Taking the best account that still fits, again and again, is not the best choice as soon as
 * accounts use unequal amounts; {@link ChoiceSolution#greedyGap()} tells what that would have cost.
 * Among choices of the same value the greedy one is preferred. Same problem, same choice. Immutable
 * and safe for many threads.
 */
public final class ChoiceProblem {
  private static final int MOST_NODES = 200_000;
  private static final Comparator<Map.Entry<AccountId, Double>> BEST_FIRST =
      Map.Entry.<AccountId, Double>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private final ImmutableMap<AccountId, Double> values;
  private final ImmutableList<Limit> limits;
  private final int nodeLimit;

  private ChoiceProblem(
      ImmutableMap<AccountId, Double> values, ImmutableList<Limit> limits, int nodeLimit) {
    this.values = values;
    this.limits = limits;
    this.nodeLimit = nodeLimit;
  }

  /**
   * Returns a problem.
   *
   * @param values what each account is worth, finite and not negative
   * @param limits what the chosen accounts must keep, each name once
   * @return the problem
   * @throws IllegalArgumentException if a value is out of range or a name occurs twice
   */
  public static ChoiceProblem of(Map<AccountId, Double> values, List<Limit> limits) {
    values.forEach(
        (account, value) ->
            checkArgument(
                value >= 0 && Double.isFinite(value),
                "value of account '%s' must be finite and not negative: %s",
                account,
                value));
    Set<String> names = new HashSet<>();
    for (Limit limit : limits) {
      checkArgument(names.add(limit.name()), "limit must be named once: '%s'", limit.name());
    }
    return new ChoiceProblem(
        ordered(Zeros.plain(values)), ImmutableList.copyOf(limits), MOST_NODES);
  }

  private static ImmutableMap<AccountId, Double> ordered(Map<AccountId, Double> values) {
    return Ordering.from(BEST_FIRST).isOrdered(values.entrySet())
        ? ImmutableMap.copyOf(values)
        : values.entrySet().stream()
            .sorted(BEST_FIRST)
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Returns this problem with a bound on the work; a hard problem then gets a good answer with a
   * stated gap in place of a proven one.
   *
   * @param nodes how many nodes of the search tree are looked at, at least one; 200,000 unless set
   * @return the problem
   */
  public ChoiceProblem withNodeLimit(int nodes) {
    checkArgument(nodes >= 1, "search must look at a node: %s", nodes);
    return new ChoiceProblem(values, limits, nodes);
  }

  /** {@return what each account is worth, the most valuable first, equal ones by id} */
  public ImmutableMap<AccountId, Double> values() {
    return values;
  }

  /** {@return how many nodes of the search tree are looked at, at least one} */
  public int nodeLimit() {
    return nodeLimit;
  }

  /** {@return what the chosen accounts must keep} */
  public ImmutableList<Limit> limits() {
    return limits;
  }

  /** {@return the accounts that are worth most together within the limits} */
  public ChoiceSolution solve() {
    Knapsack all = Knapsack.of(this);
    int[] candidates = all.candidates();
    Knapsack knapsack = all.select(candidates);
    boolean[] greedy = knapsack.greedy();
    KnapsackSearch search = new KnapsackSearch(knapsack, greedy, nodeLimit);
    boolean[] best = search.best();
    ImmutableList<AccountId> chosen = named(candidates, best);
    double value = knapsack.value(best);
    ImmutableMap.Builder<String, Double> uses = ImmutableMap.builder();
    limits.forEach(limit -> uses.put(limit.name(), limit.use(chosen)));
    return ChoiceSolution.builder()
        .accounts(chosen)
        .value(value)
        .bound(search.isFinished() ? value : Math.max(value, search.bound()))
        .greedyAccounts(named(candidates, greedy))
        .greedyValue(knapsack.value(greedy))
        .uses(uses.buildOrThrow())
        .build();
  }

  /**
   * Returns what one more step of each limit would be worth, found by solving the problem again.
   *
   * @return one price a limit, in the order of the limits
   */
  public ImmutableList<MarginalValue> exchangePrices() {
    double value = solve().value();
    return limits.stream()
        .map(limit -> new MarginalValue(limit.name(), limit.step(), gain(limit, value)))
        .collect(toImmutableList());
  }

  private double gain(Limit raised, double value) {
    ImmutableList<Limit> others =
        limits.stream()
            .map(
                limit ->
                    limit.equals(raised)
                        ? limit.withCapacity(limit.capacity() + limit.step())
                        : limit)
            .collect(toImmutableList());
    double more = new ChoiceProblem(values, others, nodeLimit).solve().value();
    return Math.max(0, more - value);
  }

  private ImmutableList<AccountId> named(int[] items, boolean[] chosen) {
    ImmutableList<AccountId> accounts = values.keySet().asList();
    ImmutableList.Builder<AccountId> named = ImmutableList.builder();
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i]) {
        named.add(accounts.get(items[i]));
      }
    }
    return named.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChoiceProblem that
        && values.equals(that.values)
        && limits.equals(that.limits)
        && nodeLimit == that.nodeLimit;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * values.hashCode() + limits.hashCode()) + nodeLimit;
  }

  @Override
  public String toString() {
    return "choice among "
        + values.size()
        + " accounts within "
        + limits.stream().map(Limit::name).toList();
  }

  /**
   * What a little more room under a limit would be worth.
   *
   * @param limit the name of the limit
   * @param step by how much the limit is raised, above zero
   * @param gain by how much the value of the best choice then rises, not negative
   */
  public record MarginalValue(String limit, double step, double gain) {}
}
