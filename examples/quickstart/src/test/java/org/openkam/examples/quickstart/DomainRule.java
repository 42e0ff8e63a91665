package org.openkam.examples.quickstart;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter COMMA = Splitter.on(", ").omitEmptyStrings();

  /** {@return all rules, in the order of their numbers} */
  static ImmutableList<DomainRule> all() {
    try {
      return Resources.readLines(Resources.getResource("rules/rules.tsv"), StandardCharsets.UTF_8)
          .stream()
          .skip(1)
          .map(TAB::splitToList)
          .map(DomainRule::of)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static DomainRule of(List<String> row) {
    return new DomainRule(
        row.get(0), row.get(1), ImmutableList.copyOf(COMMA.splitToList(row.get(2))), row.get(3));
  }
}
