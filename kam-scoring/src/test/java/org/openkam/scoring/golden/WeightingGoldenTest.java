package org.openkam.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the golden cases and published examples of weighting. */
final class WeightingGoldenTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("kam.golden.dir", "src/test/resources/golden"));

  @TestFactory
  Stream<DynamicTest> cases() {
    return Stream.of("scoring", "scoring-real")
        .map(FOLDER::resolve)
        .filter(Files::exists)
        .flatMap(WeightingGoldenTest::files)
        .map(WeightingGoldenTest::read)
        .filter(golden -> golden.get("kind").asText().matches("weighting|pairwise|subjective"))
        .map(
            golden ->
                DynamicTest.dynamicTest(
                    golden.get("id").asText(), () -> WeightingCases.check(golden)));
  }

  @TestFactory
  Stream<DynamicTest> published() throws IOException {
    return Files.readAllLines(FOLDER.resolve("published.jsonl")).stream()
        .map(WeightingGoldenTest::parse)
        .filter(PublishedWeights::isAbout)
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.get("id").asText(), () -> PublishedWeights.check(line)));
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return List.copyOf(files.sorted().toList()).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
