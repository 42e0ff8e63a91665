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

/** Runs the golden cases and published examples of outranking and sorting. */
final class OutrankingGoldenTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("kam.golden.dir", "src/test/resources/golden"));

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return Stream.of("scoring", "scoring-real")
        .map(FOLDER::resolve)
        .filter(Files::exists)
        .flatMap(OutrankingGoldenTest::files)
        .map(OutrankingGoldenTest::read)
        .filter(golden -> golden.get("method").asText().matches("promethee.*|electre.*"))
        .map(golden -> DynamicTest.dynamicTest(golden.get("id").asText(), () -> check(golden)));
  }

  @TestFactory
  Stream<DynamicTest> published() throws IOException {
    return Files.readAllLines(FOLDER.resolve("published.jsonl")).stream()
        .map(OutrankingGoldenTest::parse)
        .filter(line -> line.get("id").asText().matches("promethee-.*|electre3-.*|mrsort-.*"))
        .map(line -> DynamicTest.dynamicTest(line.get("id").asText(), () -> checkPublished(line)));
  }

  private static void check(JsonNode golden) {
    switch (golden.get("kind").asText()) {
      case "ranking" -> PrometheeCases.check(golden);
      case "outranking" -> OutrankingCases.check(golden);
      case "sorting" -> SortingCases.check(golden);
      default -> throw new AssertionError("unknown kind: " + golden.get("kind"));
    }
  }

  private static void checkPublished(JsonNode line) {
    switch (line.get("id").asText()) {
      case "promethee-zhao", "promethee-ziemba19" -> PrometheeCases.checkPublished(line);
      case "electre3-schools" -> OutrankingCases.checkPublished(line);
      case "mrsort-metro" -> SortingCases.checkPublished(line);
      default -> throw new AssertionError("unknown example: " + line.get("id"));
    }
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
