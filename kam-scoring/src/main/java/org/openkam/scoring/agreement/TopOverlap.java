package org.openkam.scoring.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;

/** How far two selections have the same members, whatever their order (Jaccard 1912). */
public final class TopOverlap {
  private TopOverlap() {}

  /**
   * Compares the first members of two lists.
   *
   * @param <T> the type of a member, such as an account id
   * @param one a list, best first
   * @param other another one
   * @param count how many members of each are chosen, at least one; all where there are fewer
   * @return the members of both by the members of either, from zero to one
   * @throws IllegalArgumentException if the count is below one or both lists are empty
   */
  public static <T> double jaccard(List<T> one, List<T> other, int count) {
    checkArgument(count >= 1, "selection must have a member: %s", count);
    return jaccard(
        one.subList(0, Math.min(count, one.size())),
        other.subList(0, Math.min(count, other.size())));
  }

  /**
   * Compares two selections.
   *
   * @param <T> the type of a member, such as an account id
   * @param one a selection
   * @param other another one
   * @return the members of both by the members of either, from zero to one
   * @throws IllegalArgumentException if both are empty
   */
  public static <T> double jaccard(Collection<T> one, Collection<T> other) {
    ImmutableSet<T> first = ImmutableSet.copyOf(one);
    ImmutableSet<T> second = ImmutableSet.copyOf(other);
    int either = Sets.union(first, second).size();
    checkArgument(either > 0, "selections must have a member: %s, %s", one, other);
    return (double) Sets.intersection(first, second).size() / either;
  }
}
