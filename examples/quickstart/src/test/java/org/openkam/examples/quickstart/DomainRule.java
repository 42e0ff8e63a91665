package org.openkam.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A rule of key account management.
 *
 * @param id its number, such as R021
 * @param wording what it says, in our words
 * @param carriers the types that carry it, such as {@code MutualFit}, or members of them, such as
 *     {@code Ladders.trust()}; empty where none does
 * @param note what there is to add, such as why no test proves it; blank where there is nothing
 */
record DomainRule(String id, String wording, ImmutableList<String> carriers, String note) {
  private static final Splitter COMMA = Splitter.on(", ").omitEmptyStrings();

  /** {@return all rules, in the order of their numbers} */
  static ImmutableList<DomainRule> all() {
    return RuleTables.rows("rules").stream().map(DomainRule::of).collect(toImmutableList());
  }

  private static DomainRule of(List<String> row) {
    return new DomainRule(
        row.get(0), row.get(1), ImmutableList.copyOf(COMMA.splitToList(row.get(2))), row.get(3));
  }
}
