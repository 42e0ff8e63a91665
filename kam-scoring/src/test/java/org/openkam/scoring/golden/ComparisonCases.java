package org.openkam.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalDouble;
import org.openkam.scoring.agreement.LinearCorrelation;
import org.openkam.scoring.agreement.RankCorrelations;
import org.openkam.scoring.agreement.Ranks;

/** Holds the comparison of two rankings to the golden numbers. */
final class ComparisonCases {
  private ComparisonCases() {}

  static void check(JsonNode golden) {
    assertThat(golden.get("variant").asText()).isEqualTo("standard");
    assertThat(golden.get("parameters")).as("parameters").isEmpty();
    OptionalDouble actual = compare(golden);
    JsonNode expected = golden.at("/expected/value");
    if (expected.isNull()) {
      assertThat(actual).isEmpty();
    } else {
      Golden.assertClose(golden, "value", actual.orElseThrow(), expected.asDouble());
    }
  }

  private static OptionalDouble compare(JsonNode golden) {
    double[] reference = Golden.doubles(golden.at("/input/x"));
    double[] other = Golden.doubles(golden.at("/input/y"));
    String method = golden.get("method").asText();
    return method.equals("pearson")
        ? LinearCorrelation.between(reference, other)
        : RankCorrelations.of(method).between(Ranks.of(reference), Ranks.of(other));
  }
}
