package org.openkam.examples.quickstart;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.Locale;

/** Writes the page that shows for every rule what carries it and which tests prove it. */
final class RulesPage {
  @SuppressWarnings("InlineFormatString") // a page of prose reads better apart from its numbers
  private static final String INTRODUCTION =
      """
      # The rules of key account management

      The texts behind this library ask for %d things; [the guide](guide/concepts.md) names the
      texts. Each rule below has a number, our short wording, the type or ready instance that
      carries it, and the tests that prove it by a worked example. A test proves a rule when it
      bears its number as a tag. %d rules are proven; the other %d have a note that says why not.

      This page is written by `RulesPage` among the tests of `examples/quickstart` from the table
      `rules/rules.tsv` there and from the tags in the tests of all modules. The build fails when
      the page is out of date, so no test can disappear unseen. Write it again with

      ```sh
      mvn test -pl examples/quickstart -am -Dtest=RulesPageTest \\
        -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true
      ```

      | Rule | What it says | Carried by | Proven by | Note |
      |---|---|---|---|---|
      """;

  private RulesPage() {}

  static String text() {
    ImmutableList<DomainRule> rules = DomainRule.all();
    ImmutableListMultimap<String, String> tests = RuleTests.byRule();
    long proven = rules.stream().filter(rule -> tests.containsKey(rule.id())).count();
    return String.format(Locale.ROOT, INTRODUCTION, rules.size(), proven, rules.size() - proven)
        + rules.stream().map(rule -> row(rule, tests.get(rule.id()))).collect(joining());
  }

  private static String row(DomainRule rule, Collection<String> tests) {
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(rule.id(), rule.wording(), code(rule.carriers()), code(tests), rule.note());
  }

  private static String code(Collection<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(joining(", "));
  }
}
