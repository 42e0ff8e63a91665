package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openkam.core.finding.Finding;

/**
 * Holds each sentence once with real arguments, in a file per language for people to read through;
 * {@code -Dkam.golden.write=true} writes the files.
 */
final class FindingSentencesTest {
  private static final Path FILES = Path.of("src/test/resources/org/openkam/report");

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "de", "fr"})
  void readAsTheyDidBefore(String language) throws IOException {
    Wording wording = Wording.in(Locale.forLanguageTag(language));
    StringBuilder sentences = new StringBuilder();
    for (Finding finding : FindingSamples.all()) {
      sentences.append(finding.code()).append(": ").append(wording.sentence(finding)).append('\n');
    }
    Path file = FILES.resolve("sentences_" + language + ".txt");
    if (Boolean.getBoolean("kam.golden.write")) {
      Files.writeString(file, sentences);
    }

    assertThat(sentences.toString()).isEqualTo(Files.readString(file));
  }
}
