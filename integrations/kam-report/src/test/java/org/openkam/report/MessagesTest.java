package org.openkam.report;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openkam.core.criterion.Language;
import org.openkam.core.finding.Finding;

final class MessagesTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern CODE =
      Pattern.compile(
          "Finding\\s*\\.\\s*(?:info|warning|blocking)\\(\\s*\"([A-Z][A-Z0-9_]*[A-Z0-9])\"");
  private static final Messages STANDARD = Messages.standard();

  @ParameterizedTest
  @ValueSource(strings = {"nl", "de", "fr"})
  void everyLanguageIsComplete(String code) {
    assertThat(STANDARD.of(new Language(code)).keySet())
        .containsExactlyInAnyOrderElementsOf(STANDARD.of(Language.EN).keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "de", "fr"})
  void everyLanguageUsesTheSameArguments(String code) {
    STANDARD
        .of(new Language(code))
        .forEach(
            (key, pattern) ->
                assertThat(plain(arguments(pattern)))
                    .as(code + " " + key)
                    // some languages need a number again for its plural, or not at all
                    .isSubsetOf(
                        Sets.union(plain(arguments(english(key))), ImmutableSet.of("points")))
                    .containsAll(
                        Sets.difference(plain(arguments(english(key))), ImmutableSet.of("limit"))));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void everyFindingHasASentenceForItsEvidence(Finding finding) {
    for (Language language : STANDARD.languages()) {
      assertThat(Wording.in(language.locale()).sentence(finding))
          .as(language + " " + finding.code())
          .doesNotContain("no sentence for", "{", "}");
    }
  }

  static Stream<Finding> findings() {
    return FindingSamples.all().stream();
  }

  @Test
  void everySentenceOfAFindingIsNeeded() {
    Wording wording = Wording.in(Locale.ENGLISH);
    FindingWords words = new FindingWords(wording);
    Set<String> used =
        FindingSamples.all().stream()
            .map(finding -> words.key(finding, words.arguments(finding)).orElseThrow())
            .collect(toImmutableSet());

    assertThat(
            STANDARD.of(Language.EN).keySet().stream()
                .filter(key -> key.matches("[A-Z].*"))
                .collect(toImmutableSet()))
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void everyFindingOfTheLibraryHasASentence() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String module : ImmutableSet.of("kam-core", "kam-value", "kam-scoring", "kam-planning")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .map(MessagesTest::text)
            .forEach(
                text -> {
                  Matcher found = CODE.matcher(text);
                  while (found.find()) {
                    codes.add(found.group(1));
                  }
                });
      }
    }

    assertThat(codes).hasSizeGreaterThan(100);
    assertThat(FindingSamples.all().stream().map(Finding::code).collect(toImmutableSet()))
        .containsAll(codes);
  }

  @Test
  void aLanguageMoreIsEnough() {
    Messages messages =
        STANDARD.with(
            new Language("pt"),
            ImmutableMap.of("rank", "Posição", "SHELF", "sem procura de {product}"));
    Wording portuguese = Wording.in(Locale.forLanguageTag("pt-PT")).withMessages(messages);

    assertThat(portuguese.text("rank")).isEqualTo("Posição");
    assertThat(portuguese.text("account")).isEqualTo("Account");
    assertThat(
            portuguese.sentence(
                Finding.info("SHELF", "P1", "no account asks", ImmutableMap.of("product", "P1"))))
        .isEqualTo("sem procura de P1");
    assertThat(messages.languages()).contains(new Language("pt"), Language.EN);
    assertThat(STANDARD.of(new Language("pt"))).isEmpty();
  }

  @Test
  void findsTheLanguagesThatOtherModulesBring() {
    assertThat(STANDARD.withDiscovered(MessagesTest.class.getClassLoader()).of(new Language("fy")))
        .containsEntry("rank", "Plak");
  }

  @Test
  void aFindingThatNobodyKnowsSpeaksForItself() {
    Finding own = Finding.info("OWN_CODE", "x", "seen {count} times", ImmutableMap.of("count", 3));

    assertThat(Wording.in(Locale.GERMAN).sentence(own)).isEqualTo("seen 3 times");
  }

  @Test
  void namesTheKeyThatThereIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wording.in(Locale.GERMAN).text("no.such"))
        .withMessage("no sentence in 'de' for the key: 'no.such'");
  }

  private static String english(String key) {
    return STANDARD.of(Language.EN).getOrDefault(key, "");
  }

  private static ImmutableSet<String> arguments(String pattern) {
    return Variant.arguments(pattern);
  }

  /** {@return the names of the evidence, however it is written} */
  private static ImmutableSet<String> plain(Set<String> arguments) {
    return arguments.stream()
        .map(name -> name.replaceAll("(Count|Key)$", ""))
        .collect(toImmutableSet());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
