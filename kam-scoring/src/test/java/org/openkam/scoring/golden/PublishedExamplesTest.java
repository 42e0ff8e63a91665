package org.openkam.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds every method to the worked examples that papers print, to the decimals printed there. */
final class PublishedExamplesTest {
  /** Sampled, not calculated, so that a fixed number of decimals is no fair demand. */
  private static final ImmutableSet<String> SAMPLED = ImmutableSet.of("smaa-2");

  @TestFactory
  Stream<DynamicTest> examples() {
    return GoldenFiles.published()
        .filter(line -> !SAMPLED.contains(family(line)))
        .map(line -> DynamicTest.dynamicTest(line.get("id").asText(), () -> check(line)));
  }

  private static void check(JsonNode line) {
    switch (family(line)) {
      case "ahp", "bwm", "cilos", "critic", "entropy", "idocriw", "merec", "roc", "srf" ->
          PublishedWeights.check(line);
      case "electre" -> OutrankingCases.checkPublished(line);
      case "mr-sort" -> SortingCases.checkPublished(line);
      case "rank" -> ComparisonCases.checkPublished(line);
      default -> RankingCases.checkPublished(line);
    }
  }

  /** Returns the first word of the method, which tells what kind of numbers it gives. */
  private static String family(JsonNode line) {
    return GoldenFiles.words(line.get("method").asText()).get(0);
  }
}
