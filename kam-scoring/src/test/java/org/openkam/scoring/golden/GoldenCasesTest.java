package org.openkam.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds every method to the golden numbers, one test a case.
 *
 * <p>What a file asks for and the library does not have fails; nothing is skipped.
 */
final class GoldenCasesTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return GoldenFiles.cases()
        .map(golden -> DynamicTest.dynamicTest(golden.get("id").asText(), () -> check(golden)));
  }

  private static void check(JsonNode golden) {
    switch (golden.get("kind").asText()) {
      case "comparison" -> ComparisonCases.check(golden);
      case "normalization" -> NormalizationCases.check(golden);
      case "outranking" -> OutrankingCases.check(golden);
      case "ranking" -> RankingCases.check(golden);
      case "sorting" -> SortingCases.check(golden);
      case "pairwise", "subjective", "weighting" -> WeightingCases.check(golden);
      default -> throw new AssertionError("unknown kind: " + golden.get("kind"));
    }
  }
}
