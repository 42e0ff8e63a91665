package org.openkam.scoring.golden;

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

/** Runs the golden cases that compare two rankings. */
final class ComparisonGoldenTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("kam.golden.dir", "src/test/resources/golden"), "scoring");

  @TestFactory
  Stream<DynamicTest> comparisons() throws IOException {
    List<JsonNode> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        cases.add(new ObjectMapper().readTree(file.toFile()));
      }
    }
    return cases.stream()
        .filter(golden -> golden.get("kind").asText().equals("comparison"))
        .map(
            golden ->
                DynamicTest.dynamicTest(
                    golden.get("id").asText(), () -> ComparisonCases.check(golden)));
  }
}
