package org.openkam.scoring.edge;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.SetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.ScoringStrategy;

/** Writes the page that shows what every registered strategy makes of every edge case. */
final class EdgeCasesPage {
  private static final Splitter TAB = Splitter.on('\t');
  private static final ImmutableListMultimap<String, List<String>> PEERS = peers();

  private static final String INTRODUCTION =
      """
      # Edge cases

      What each registered strategy makes of data that breaks formulas: a column in which all
      agree, a column of zeros, a zero or a negative number among others, accounts that are all
      the same, one account alone, a missing value. Five accounts on a benefit, a cost and a
      benefit, with the default parameters and the standard policy; under each case one thing is
      wrong. Beside ours stands what other libraries gave as measured in November 2026, on data of
      the same kind. The standard policy refuses a missing value; under the others the worst, the
      best or the median value stands in for it.

      This page is written by `EdgeCasesPage` among the tests of `kam-scoring`, and a test fails
      when it is out of date. Write it again with

      ```sh
      mvn test -pl kam-scoring -am -Dtest=EdgeCasesPageTest \\
        -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true
      ```

      | mark | meaning |
      |---|---|
      | number | finite numbers; whether they are right is for the golden tests |
      | noted | finite numbers, and a finding on what was noticed, such as a constant column |
      | refused | no number, but a `ScoringRefusedException` with the reason and what to do |
      | exception | some exception, typed or not |
      | NaN, infinite, part NaN | no error, and all or some scores are no numbers |
      | no list | a single number in place of a list of one |

      """;

  private EdgeCasesPage() {}

  static String text() {
    return INTRODUCTION + counts() + "\n" + table() + "\n" + reasons();
  }

  private static String counts() {
    List<String> ours = ours().flatMap(EdgeCasesPage::marks).toList();
    List<String> theirs =
        PEERS.values().stream().flatMap(row -> row.subList(3, row.size()).stream()).toList();
    long silent =
        theirs.stream().filter(mark -> mark.endsWith("NaN") || mark.equals("infinite")).count();
    return String.format(
        Locale.ROOT,
        "Of %d cells of ours %d are numbers, %d noted and %d refused; none is NaN or infinite. Of"
            + " %d cells\nof the others %d are NaN, partly NaN or infinite without an error.\n",
        ours.size(),
        ours.stream().filter("number"::equals).count(),
        ours.stream().filter("noted"::equals).count(),
        ours.stream().filter("refused"::equals).count(),
        theirs.size(),
        silent);
  }

  private static String table() {
    StringBuilder table = new StringBuilder(row("method", "library", titles()));
    table.append(row("---", "---", Arrays.stream(EdgeCase.values()).map(edge -> "---")));
    for (ScoringStrategy strategy : ours().toList()) {
      table.append(row("**" + strategy.name() + "**", "OpenKAM", marks(strategy)));
      PEERS.get(strategy.name()).forEach(peer -> table.append(peer(peer)));
    }
    PEERS.keySet().stream()
        .filter(name -> !Strategies.standard().names().contains(name))
        .flatMap(name -> PEERS.get(name).stream())
        .forEach(peer -> table.append(peer(peer)));
    return table.toString();
  }

  private static String peer(List<String> peer) {
    return row(peer.get(2), peer.get(1), peer.subList(3, peer.size()).stream());
  }

  private static String row(String method, String library, Stream<String> cells) {
    return "| "
        + Joiner.on(" | ").join(Stream.concat(Stream.of(method, library), cells).iterator())
        + " |\n";
  }

  /** {@return each reason once, with a strategy that gives it and how many others do} */
  private static String reasons() {
    StringBuilder text = new StringBuilder("## Why a cell is refused\n");
    for (EdgeCase edge : EdgeCase.values()) {
      SetMultimap<String, String> strategies = LinkedHashMultimap.create();
      for (ScoringStrategy strategy : ours().toList()) {
        edge.outcome(strategy, ScoringPolicy.standard())
            .refusal()
            .ifPresent(
                reason ->
                    strategies.put(
                        reason.replace("'" + strategy.name() + "'", "'...'"), strategy.name()));
      }
      if (!strategies.isEmpty()) {
        text.append("\n### ").append(edge.title()).append("\n\n").append(list(strategies));
      }
    }
    return text.toString();
  }

  private static String list(Multimap<String, String> strategies) {
    StringBuilder list = new StringBuilder();
    strategies
        .asMap()
        .forEach(
            (reason, names) ->
                list.append("- ")
                    .append(Joiner.on(", ").join(names))
                    .append(":\n  > ")
                    .append(reason)
                    .append('\n'));
    return list.toString();
  }

  private static Stream<ScoringStrategy> ours() {
    return Strategies.standard().strategies().stream();
  }

  private static Stream<String> titles() {
    return Arrays.stream(EdgeCase.values()).map(EdgeCase::title);
  }

  private static Stream<String> marks(ScoringStrategy strategy) {
    return Arrays.stream(EdgeCase.values())
        .map(edge -> edge.outcome(strategy, ScoringPolicy.standard()).mark());
  }

  /** {@return the rows of other libraries by the name of our strategy, blank where we have none} */
  private static ImmutableListMultimap<String, List<String>> peers() {
    try {
      return Resources.readLines(
              Resources.getResource("edge-cases/peers.tsv"), StandardCharsets.UTF_8)
          .stream()
          .map(TAB::splitToList)
          .collect(ImmutableListMultimap.toImmutableListMultimap(row -> row.get(0), row -> row));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
