package org.openkam.examples.quickstart;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Locale;

/**
 * Writes the page that shows for every rule how far it is kept, what carries it and what shows
 * that.
 */
final class RulesPage {
  @SuppressWarnings("InlineFormatString") // a page of prose reads better apart from its numbers
  private static final String INTRODUCTION =
      """
      # The rules of key account management

      The texts behind this library ask for %d things; [the guide](guide/concepts.md) names the
      texts. Each rule below has a number, our short wording, the type or ready instance that
      carries it, and one of three states:

      - **proven** (%d): a test that bears the number as a tag holds an example with numbers of
        its own, through what users call: a selection, a study, a check, a report.
      - **carried as data** (%d): the library holds what the rule names, such as a ready criterion
        or indicator. Users act on it; no test shows the library doing so.
      - **open** (%d): nothing carries it; the note says why.

      This page is written by `RulesPage` among the tests of `examples/quickstart` from the tables
      `rules/rules.tsv` and `rules/data.tsv` there and from the tags in the tests of all modules.
      The build fails when the page is out of date, when a rule has two states, or when the data
      that a rule is said to be carried by are gone. Write it again with

      ```sh
      mvn test -pl examples/quickstart -am -Dtest=RulesPageTest \\
        -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true
      ```

      | Rule | What it says | State | Carried by | Shown by | Note |
      |---|---|---|---|---|---|
      """;

  private RulesPage() {}

  static String text() {
    ImmutableList<DomainRule> rules = DomainRule.all();
    ImmutableListMultimap<String, String> tests = RuleTests.byRule();
    ImmutableMap<String, DomainData> data = DomainData.byRule();
    ImmutableListMultimap<RuleState, DomainRule> byState =
        Multimaps.index(rules, rule -> RuleState.of(rule, tests, data));
    StringBuilder page =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                INTRODUCTION,
                rules.size(),
                byState.get(RuleState.PROVEN).size(),
                byState.get(RuleState.CARRIED_AS_DATA).size(),
                byState.get(RuleState.OPEN).size()));
    for (DomainRule rule : rules) {
      RuleState state = RuleState.of(rule, tests, data);
      ImmutableList<String> shown =
          switch (state) {
            case PROVEN -> tests.get(rule.id());
            case CARRIED_AS_DATA -> data.get(rule.id()).entries();
            case OPEN -> ImmutableList.of();
          };
      page.append(
          "| %s | %s | %s | %s | %s | %s |\n"
              .formatted(
                  rule.id(),
                  rule.wording(),
                  state,
                  code(rule.carriers()),
                  code(shown),
                  rule.note()));
    }
    return page.toString();
  }

  private static String code(Collection<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(joining(", "));
  }
}
