package org.openkam.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables on the rules, among the resources of these tests. */
final class RuleTables {
  private static final Splitter TAB = Splitter.on('\t');

  private RuleTables() {}

  /** {@return the cells of each row of a table but its head} */
  static ImmutableList<List<String>> rows(String table) {
    try {
      return Resources.readLines(
              Resources.getResource("rules/" + table + ".tsv"), StandardCharsets.UTF_8)
          .stream()
          .skip(1)
          .map(TAB::splitToList)
          .collect(toImmutableList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
