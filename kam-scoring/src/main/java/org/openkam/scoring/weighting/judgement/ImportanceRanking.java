package org.openkam.scoring.weighting.judgement;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/**
 * Criteria in the order of their importance; those that are tied stand in one group.
 *
 * @param groups the ids of the criteria, the most important first; no group is empty
 */
public record ImportanceRanking(ImmutableList<ImmutableList<String>> groups) {
  /**
   * Creates the order.
   *
   * @param groups the ids of the criteria, the most important first
   */
  public ImportanceRanking {
    checkArgument(!groups.isEmpty(), "rank order must have a criterion: %s", groups);
    Multiset<String> seen = HashMultiset.create();
    for (ImmutableList<String> group : groups) {
      checkArgument(!group.isEmpty(), "rank order must have a criterion in each group: %s", groups);
      seen.addAll(group);
    }
    seen.entrySet()
        .forEach(
            entry ->
                checkArgument(
                    entry.getCount() == 1,
                    "rank order must have each criterion once: '%s'",
                    entry.getElement()));
  }

  /**
   * Returns an order without ties.
   *
   * @param criteria the ids of the criteria, the most important first, each once
   * @return the order
   * @throws IllegalArgumentException if there is none or one occurs twice
   */
  public static ImportanceRanking of(List<String> criteria) {
    return new ImportanceRanking(
        criteria.stream().map(ImmutableList::of).collect(toImmutableList()));
  }

  /**
   * Returns the order of given ranks.
   *
   * @param ranks the rank of each criterion, the smallest the most important; equal ranks are tied,
   *     and gaps between ranks have no meaning
   * @return the order
   * @throws IllegalArgumentException if there is no rank or one is not a number
   */
  public static ImportanceRanking ofRanks(Map<String, Double> ranks) {
    Map<Double, ImmutableList.Builder<String>> groups = new TreeMap<>();
    ranks.forEach(
        (criterion, rank) -> {
          checkArgument(
              !rank.isNaN(), "rank of criterion '%s' must be a number: %s", criterion, rank);
          groups.computeIfAbsent(rank + 0.0, any -> ImmutableList.builder()).add(criterion);
        });
    return new ImportanceRanking(
        groups.values().stream().map(ImmutableList.Builder::build).collect(toImmutableList()));
  }

  /** {@return the number of criteria} */
  public int size() {
    return groups.stream().mapToInt(List::size).sum();
  }

  /** Gives each criterion the mean of what the places are worth that its group takes, from one. */
  ImmutableMap<String, Double> share(IntToDoubleFunction worthOfPlace) {
    ImmutableMap.Builder<String, Double> shares = ImmutableMap.builder();
    int place = 0;
    for (ImmutableList<String> group : groups) {
      double sum = 0;
      for (int i = 0; i < group.size(); i++) {
        place++;
        sum += worthOfPlace.applyAsDouble(place);
      }
      for (String criterion : group) {
        shares.put(criterion, sum / group.size());
      }
    }
    return shares.buildOrThrow();
  }
}
