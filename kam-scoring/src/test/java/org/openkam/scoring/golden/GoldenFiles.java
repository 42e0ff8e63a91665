package org.openkam.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The golden files; {@code -Dkam.golden.dir} says where they are. */
final class GoldenFiles {
  private static final Path FOLDER =
      Path.of(System.getProperty("kam.golden.dir", "src/test/resources/golden"));
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" ,(")).omitEmptyStrings();

  private GoldenFiles() {}

  /** Reads the cases of one file each; those on data of others are not always there. */
  static Stream<JsonNode> cases() {
    return Stream.of("scoring", "scoring-real")
        .map(FOLDER::resolve)
        .filter(Files::exists)
        .flatMap(folder -> list(folder).stream())
        .map(GoldenFiles::text)
        .map(GoldenFiles::parse);
  }

  /** Reads the examples as printed in papers, one a line. */
  static Stream<JsonNode> published() {
    return text(FOLDER.resolve("published.jsonl")).lines().map(GoldenFiles::parse);
  }

  /** Returns the words of the name of a method, in lower case. */
  static List<String> words(String method) {
    return WORDS.splitToList(method.toLowerCase(Locale.ROOT));
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
