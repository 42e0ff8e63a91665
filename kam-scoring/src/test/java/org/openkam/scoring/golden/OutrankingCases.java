package org.openkam.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.outranking.Electre1;
import org.openkam.scoring.outranking.Electre3;
import org.openkam.scoring.outranking.PairMatrix;
import org.openkam.scoring.outranking.Thresholds;
import org.openkam.scoring.strategy.Matrices;

/** Checks the golden cases of kind outranking. */
final class OutrankingCases {
  private OutrankingCases() {}

  static void check(JsonNode golden) {
    switch (Golden.method(golden) + "/" + Golden.variant(golden)) {
      case "electre1/standard" -> electre1(golden);
      case "electre3/credibility" -> electre3(golden);
      default -> throw new AssertionError("unknown outranking method: " + golden.get("method"));
    }
  }

  static void checkPublished(JsonNode line) {
    JsonNode params = line.get("params");
    assertThat(line.get("method").asText()).isEqualTo("ELECTRE III credibility (sum)");
    DecisionMatrix matrix = Golden.matrix(line.get("matrix"), line.get("dir"));
    Weights weights = Golden.weights(line.get("weights"));
    Electre3 electre = electre3(params, line.get("weights").size());
    PairMatrix credibility = electre.credibility(matrix, weights);
    PairMatrix concordance = electre.concordance(matrix, weights);
    int size = line.get("matrix").size();
    double sum = 0;
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        sum += credibility.value(row, column);
        assertThat(concordance.value(row, column))
            .isEqualTo(params.get("concordance").get(row).get(column).asDouble());
      }
    }
    Golden.assertPublished(line, new double[] {sum});
  }

  private static void electre1(JsonNode golden) {
    JsonNode expected = golden.get("expected");
    GoldenFields.requireKnown(expected, "concordance", "discordance", "kernels");
    assertThat(golden.get("parameters").get("discordance_scale").asText())
        .startsWith("largest column range over all criteria");
    for (JsonNode kernel : expected.get("kernels")) {
      Electre1.Outranking found =
          new Electre1(
                  kernel.get("p").asDouble(),
                  kernel.get("q").asDouble(),
                  Electre1.DiscordanceScale.LARGEST_RANGE)
              .outrank(Golden.matrix(golden), weights(golden));
      checkPairs(golden, "concordance", found.concordance());
      checkPairs(golden, "discordance", found.discordance());
      assertThat(found.graph().notOutranked())
          .containsExactlyElementsOf(
              Arrays.stream(Golden.ints(kernel.get("kernel")))
                  .mapToObj(Matrices::account)
                  .toList());
    }
    assertThat(expected.get("kernels")).isNotEmpty();
  }

  private static void electre3(JsonNode golden) {
    GoldenFields.requireKnown(golden.get("expected"), "concordance", "credibility");
    Electre3 electre =
        electre3(golden.get("parameters"), golden.get("input").get("weights").size());
    checkPairs(golden, "concordance", electre.concordance(Golden.matrix(golden), weights(golden)));
    checkPairs(golden, "credibility", electre.credibility(Golden.matrix(golden), weights(golden)));
  }

  private static Electre3 electre3(JsonNode parameters, int columns) {
    Electre3 electre = Electre3.standard();
    for (int column = 0; column < columns; column++) {
      electre = electre.with("c" + column, thresholds(parameters, column));
    }
    return electre;
  }

  static Thresholds thresholds(JsonNode parameters, int column) {
    double q = parameters.get("q").get(column).asDouble();
    double p = parameters.get("p").get(column).asDouble();
    JsonNode veto = parameters.path("v").path(column);
    return veto.isNumber() ? Thresholds.of(q, p, veto.asDouble()) : Thresholds.of(q, p);
  }

  private static Weights weights(JsonNode golden) {
    return Golden.weights(golden.get("input").get("weights"));
  }

  /** Compares all pairs; the files leave the pairs of an account with itself open. */
  private static void checkPairs(JsonNode golden, String what, PairMatrix actual) {
    JsonNode rows = golden.get("expected").get(what);
    assertThat(rows).hasSameSizeAs(actual.accounts());
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.size(); column++) {
        if (row != column) {
          Golden.assertClose(
              golden,
              what + " of " + row + " over " + column,
              actual.value(row, column),
              rows.get(row).get(column).asDouble());
        }
      }
    }
  }
}
