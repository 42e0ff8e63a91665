package org.openkam.scoring.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far two lists share their first members, with deeper members counting ever less (Webber,
 * Moffat and Zobel 2010).
 *
 * <p>The lists need not have the same members, as shortlists of two years rarely do.
 *
 * @param persistence how deep a reader looks: the probability of going on from one member to the
 *     next, between zero and one; with 0.9 the first ten members have 86 % of the weight
 */
public record RankBiasedOverlap(double persistence) {
  /**
   * Creates the measure.
   *
   * @param persistence the probability of going on from one member to the next, between zero and
   *     one
   */
  public RankBiasedOverlap {
    checkArgument(
        persistence > 0 && persistence < 1,
        "persistence must lie between zero and one: %s",
        persistence);
  }

  /**
   * Returns what the first members contribute for certain, whatever follows.
   *
   * @param <T> the type of a member, such as an account id
   * @param one a list without a member twice
   * @param other another one
   * @param depth how many members of each are looked at, from one to the length of the shorter list
   * @return the overlap, from zero to 1 - p<sup>depth</sup>
   * @throws IllegalArgumentException if a member occurs twice or the depth is out of range
   */
  public <T> double truncated(List<T> one, List<T> other, int depth) {
    checkUnique(one);
    checkUnique(other);
    checkArgument(
        depth >= 1 && depth <= Math.min(one.size(), other.size()),
        "depth must be from 1 to the length of the shorter list %s: %s",
        Math.min(one.size(), other.size()),
        depth);
    double[] shared = shared(one, other);
    double sum = 0;
    double weight = 1 - persistence;
    for (int d = 1; d <= depth; d++) {
      sum += weight * shared[d] / d;
      weight *= persistence;
    }
    return sum;
  }

  /**
   * Returns the overlap under the assumption that the lists would go on to agree as they do at
   * their end.
   *
   * @param <T> the type of a member, such as an account id
   * @param one a list with a member at least, none twice
   * @param other another one, of any length
   * @return the overlap, from zero to one, which is reached by equal lists
   * @throws IllegalArgumentException if a list is empty or has a member twice
   */
  public <T> double extrapolated(List<T> one, List<T> other) {
    checkUnique(one);
    checkUnique(other);
    int shorter = Math.min(one.size(), other.size());
    int longer = Math.max(one.size(), other.size());
    checkArgument(shorter >= 1, "lists must have a member: %s, %s", one, other);
    double[] shared = shared(one, other);
    double atShorter = shared[shorter];
    double sum = 0;
    double weight = 1 - persistence;
    for (int d = 1; d <= longer; d++) {
      double beyond = d > shorter ? atShorter * (d - shorter) / shorter : 0;
      sum += weight * (shared[d] + beyond) / d;
      weight *= persistence;
    }
    double atEnd = (shared[longer] - atShorter) / longer + atShorter / shorter;
    return Math.min(1, sum + atEnd * Math.pow(persistence, longer));
  }

  /** Returns how many members the lists share down to each depth. */
  private static <T> double[] shared(List<T> one, List<T> other) {
    double[] shared = new double[Math.max(one.size(), other.size()) + 1];
    Set<T> seenOnce = new HashSet<>();
    for (int depth = 1; depth < shared.length; depth++) {
      shared[depth] = shared[depth - 1];
      for (List<T> list : ImmutableList.of(one, other)) {
        if (depth <= list.size() && !seenOnce.add(list.get(depth - 1))) {
          shared[depth]++;
        }
      }
    }
    return shared;
  }

  private static <T> void checkUnique(List<T> list) {
    checkArgument(
        ImmutableSet.copyOf(list).size() == list.size(),
        "list must have each member once: %s",
        list);
  }
}
