package org.openkam.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keeps the page on the rules true: every rule has one state, and what carries it exists. */
final class RulesPageTest {
  private static final Path PAGE = Path.of("../../docs/rules.md");
  private static final ImmutableListMultimap<String, String> TESTS = RuleTests.byRule();
  private static final ImmutableMap<String, DomainData> DATA = DomainData.byRule();

  @Test
  void thePageShowsTheTestsThatProveEachRule() throws IOException {
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, RulesPage.text());
    }

    assertThat(PAGE)
        .as("write it again with -Dtest=RulesPageTest -Ddocs.write=true")
        .content()
        .isEqualToNormalizingNewlines(RulesPage.text());
  }

  @Test
  void theTableHasEveryRuleOnce() {
    assertThat(DomainRule.all())
        .extracting(DomainRule::id)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 156).mapToObj("R%03d"::formatted).toList());
    assertThat(DomainRule.all()).noneMatch(rule -> rule.wording().isBlank());
  }

  @Test
  void everyRuleThatIsOpenSaysWhy() {
    assertThat(DomainRule.all())
        .filteredOn(rule -> state(rule) == RuleState.OPEN)
        .allSatisfy(rule -> assertThat(rule.note()).as(rule.id()).isNotBlank())
        .allSatisfy(rule -> assertThat(rule.carriers()).as(rule.id()).isEmpty());
  }

  @Test
  void everyOtherRuleIsCarried() {
    assertThat(DomainRule.all())
        .filteredOn(rule -> state(rule) != RuleState.OPEN)
        .allSatisfy(rule -> assertThat(rule.carriers()).as(rule.id()).isNotEmpty());
  }

  @Test
  void noRuleThatIsProvenIsCalledDataToo() {
    assertThat(DATA.keySet()).doesNotContainAnyElementsOf(TESTS.keySet());
    assertThat(DomainRule.all()).extracting(DomainRule::id).containsAll(DATA.keySet());
  }

  @Test
  void theDataThatARuleIsCarriedByAreThere() {
    ImmutableListMultimap<String, String> sources = JavaSources.in("src/main/java");

    assertThat(DATA.values())
        .allSatisfy(
            held ->
                assertThat(held.entries())
                    .as(held.rule())
                    .isNotEmpty()
                    .allMatch(
                        entry ->
                            sources.get(held.holder()).stream()
                                .anyMatch(text -> holds(text, entry))));
  }

  @Test
  void everyTagIsTheNumberOfARule() {
    assertThat(DomainRule.all()).extracting(DomainRule::id).containsAll(TESTS.keySet());
  }

  @Test
  void everyCarrierIsPublic() {
    ImmutableListMultimap<String, String> sources = JavaSources.in("src/main/java");

    assertThat(DomainRule.all().stream().flatMap(rule -> rule.carriers().stream()))
        .filteredOn(carrier -> !isPublic(carrier, sources))
        .isEmpty();
  }

  @Test
  void readsTheTagsOfATest() {
    String source =
        """
          @Test
          @Label("R001")
          @Label("R002")
          void first() {}

          @Property
          @Label("R001")
          boolean second(@ForAll int number) {}

          @Test
          void third() {}
        """
            .replace("Label", "Tag");

    assertThat(RuleTests.byRule("SomeTest", source).asMap())
        .isEqualTo(
            ImmutableListMultimap.of(
                    "R001", "SomeTest#first", "R001", "SomeTest#second", "R002", "SomeTest#first")
                .asMap());
  }

  private static RuleState state(DomainRule rule) {
    return RuleState.of(rule, TESTS, DATA);
  }

  /** An id in quotes, a constant of an enum, or a public property. */
  private static boolean holds(String text, String entry) {
    return Pattern.compile(
            "\"%1$s\"|(?m)^  %1$s\\b(?=[(,;])|^  public [^=\n]*\\b%1$s\\(\\)"
                .formatted(Pattern.quote(entry)))
        .matcher(text)
        .find();
  }

  private static boolean isPublic(String carrier, ImmutableListMultimap<String, String> sources) {
    List<String> names = Splitter.on('.').splitToList(carrier);
    Pattern type =
        Pattern.compile("(?m)^public .*\\b(?:class|record|interface|enum) " + names.get(0) + "\\b");
    return sources.get(names.get(0)).stream()
        .filter(text -> type.matcher(text).find())
        .anyMatch(text -> names.stream().skip(1).allMatch(member -> declares(text, member)));
  }

  private static boolean declares(String text, String member) {
    int parameters = member.indexOf('(');
    String declaration =
        parameters < 0
            ? "(?:class|record|interface|enum) " + member + "\\b"
            : member.substring(0, parameters) + "\\(";
    return Pattern.compile("(?m)^ +public .*\\b" + declaration).matcher(text).find();
  }
}
