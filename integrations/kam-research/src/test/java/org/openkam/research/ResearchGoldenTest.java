package org.openkam.research;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks generators, indices and tests against known numbers, one test an id.
 *
 * <p>The files are those of the folder {@code research} below the one that the system property
 * {@code kam.golden.dir} names, or the project's own. What a file asks for and the laboratory does
 * not have fails; nothing is skipped.
 */
final class ResearchGoldenTest {
  @TestFactory
  Stream<DynamicTest> numbers() throws IOException {
    Path folder =
        Path.of(System.getProperty("kam.golden.dir", "src/test/resources/golden"))
            .resolve("research");
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        JsonNode content = new ObjectMapper().readTree(Files.readString(file));
        String name = file.getFileName().toString();
        for (JsonNode golden : content.get("values")) {
          tests.add(DynamicTest.dynamicTest(id(golden), () -> check(name, content, golden)));
        }
      }
    }
    return tests.stream();
  }

  private static String id(JsonNode golden) {
    return golden.has("id")
        ? golden.get("id").asText()
        : golden.get("strategy").asText() + "-" + golden.get("normalization").asText();
  }

  private static void check(String file, JsonNode content, JsonNode golden) {
    switch (file) {
      case "comparison.json" -> ComparisonCases.check(content, golden);
      case "normalization.json" -> NormalizationCases.check(content, golden);
      case "sensitivity.json" -> SensitivityCases.check(golden);
      case "simulation.json" -> SimulationCases.check(golden);
      default -> throw new AssertionError("unknown kind of file: " + file);
    }
  }
}
