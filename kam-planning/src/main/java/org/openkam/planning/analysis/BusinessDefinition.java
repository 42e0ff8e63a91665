package org.openkam.planning.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Collection;

/**
 * The business that a company is in: whom it serves, with what, and how (Abell 1980).
 *
 * @param groups who: the customer groups
 * @param needs what: the needs that are met
 * @param technologies how: the ways in which they are met
 */
public record BusinessDefinition(
    ImmutableSortedSet<String> groups,
    ImmutableSortedSet<String> needs,
    ImmutableSortedSet<String> technologies) {
  /**
   * Creates a business definition.
   *
   * @param groups who: the customer groups, at least one
   * @param needs what: the needs that are met, at least one
   * @param technologies how: the ways in which they are met, at least one
   */
  public BusinessDefinition {
    checkArgument(
        !groups.isEmpty() && !needs.isEmpty() && !technologies.isEmpty(),
        "business definition must have a group, a need and a technology: %s, %s, %s",
        groups,
        needs,
        technologies);
  }

  /**
   * Returns a business definition.
   *
   * @param groups who: the customer groups, at least one
   * @param needs what: the needs that are met, at least one
   * @param technologies how: the ways in which they are met, at least one
   * @return the definition
   */
  public static BusinessDefinition of(
      Collection<String> groups, Collection<String> needs, Collection<String> technologies) {
    return new BusinessDefinition(
        ImmutableSortedSet.copyOf(groups),
        ImmutableSortedSet.copyOf(needs),
        ImmutableSortedSet.copyOf(technologies));
  }

  /** {@return the number of combinations of a group, a need and a technology, at least one} */
  public long scope() {
    return (long) groups.size() * needs.size() * technologies.size();
  }

  /**
   * Compares two businesses.
   *
   * @param other another business, such as that of the account
   * @return the share of combinations that both have among those that one of them has, from zero to
   *     one (Jaccard 1901)
   */
  public double overlap(BusinessDefinition other) {
    long common =
        (long) Sets.intersection(groups, other.groups).size()
            * Sets.intersection(needs, other.needs).size()
            * Sets.intersection(technologies, other.technologies).size();
    return (double) common / (scope() + other.scope() - common);
  }
}
