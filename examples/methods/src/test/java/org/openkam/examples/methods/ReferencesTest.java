package org.openkam.examples.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the keys that the method pages cite equal to those of the bibliography. */
final class ReferencesTest {
  private static final Path PAGES = Path.of("../../docs/methods");
  private static final Pattern ENTRY =
      Pattern.compile("(?ms)^@[a-z]+\\{(\\w+),\n  author = \\{(\\w+),.*?^  year = (.*?)\n}$");
  private static final Pattern CITATION = Pattern.compile("(\\d{4})\\s+\\[@(\\w+)]");

  private static List<MatchResult> entries() throws IOException {
    return ENTRY.matcher(Files.readString(PAGES.resolve("references.bib"))).results().toList();
  }

  private static List<MatchResult> citations() throws IOException {
    StringBuilder pages = new StringBuilder();
    try (Stream<Path> files = Files.list(PAGES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        if (!file.endsWith("README.md")) {
          pages.append(Files.readString(file));
        }
      }
    }
    assertThat(pages.toString().split("\\[@", -1))
        .as("citations without a year before the key")
        .hasSize((int) CITATION.matcher(pages).results().count() + 1);
    return CITATION.matcher(pages).results().toList();
  }

  @Test
  void everyKeyThatIsCitedExistsAndNoneIsUnused() throws IOException {
    TreeSet<String> cited = new TreeSet<>();
    citations().forEach(citation -> cited.add(citation.group(2)));

    assertThat(entries().stream().map(entry -> entry.group(1))).containsExactlyElementsOf(cited);
  }

  @Test
  void everyKeyIsTheFirstAuthorAndTheYear() throws IOException {
    TreeMap<String, String> keys = new TreeMap<>();
    for (MatchResult entry : entries()) {
      keys.put(
          entry.group(1),
          Normalizer.normalize(entry.group(2), Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
              + entry.group(3).replaceAll("\\D", ""));
    }

    assertThat(keys)
        .isNotEmpty()
        .allSatisfy((key, expected) -> assertThat(key).isEqualTo(expected));
    assertThat(citations())
        .allSatisfy(
            citation -> assertThat(citation.group(2)).as("year").endsWith(citation.group(1)));
  }

  @Test
  void everyEntryIsWhole() throws IOException {
    String bibliography = Files.readString(PAGES.resolve("references.bib"));

    assertThat(entries())
        .hasSameSizeAs(Pattern.compile("(?m)^@").matcher(bibliography).results().toList());
    assertThat(entries()).allSatisfy(entry -> assertThat(entry.group()).contains("\n  title = {"));
    assertThat(bibliography.chars().filter(c -> c == '{').count())
        .isEqualTo(bibliography.chars().filter(c -> c == '}').count());
  }
}
