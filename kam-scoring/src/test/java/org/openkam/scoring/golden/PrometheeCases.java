package org.openkam.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.outranking.PartialOrder;
import org.openkam.scoring.outranking.PreferenceFunction;
import org.openkam.scoring.outranking.Promethee;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;

/** Checks the golden cases of PROMETHEE I and II. */
final class PrometheeCases {
  private PrometheeCases() {}

  static void check(JsonNode golden) {
    JsonNode input = golden.get("input");
    JsonNode parameters = golden.get("parameters");
    JsonNode expected = golden.get("expected");
    Promethee promethee = Promethee.standard();
    for (int column = 0; column < input.get("directions").size(); column++) {
      promethee = promethee.with("c" + column, function(parameters, column));
    }
    DecisionMatrix matrix = Golden.matrix(input.get("matrix"), input.get("directions"));

    Scoring scoring = promethee.score(matrix, Golden.weights(input.get("weights")));

    double[] plus = scoring.intermediate("phi-plus");
    double[] minus = scoring.intermediate("phi-minus");
    for (int row = 0; row < plus.length; row++) {
      Golden.assertClose(
          golden, "phi", scoring.score(row), expected.get("scores").get(row).asDouble());
      Golden.assertClose(
          golden, "phi-plus", plus[row], expected.get("phi_plus").get(row).asDouble());
      Golden.assertClose(
          golden, "phi-minus", minus[row], expected.get("phi_minus").get(row).asDouble());
      assertThat(scoring.of(Matrices.account(row)).rank())
          .isEqualTo(expected.get("ranks").get("competition").get(row).asDouble());
    }
    checkRelation(Promethee.partialOrder(scoring), expected.get("relation_I"));
  }

  static void checkPublished(JsonNode line) {
    Promethee promethee = Promethee.standard();
    JsonNode params = line.get("params");
    for (int column = 0; params.has("p") && column < params.get("p").size(); column++) {
      promethee =
          promethee.with(
              "c" + column,
              PreferenceFunction.linear(
                  params.get("q").get(column).asDouble(), params.get("p").get(column).asDouble()));
    }
    DecisionMatrix matrix = Golden.matrix(line.get("matrix"), line.get("dir"));

    double[] scores = promethee.score(matrix, Golden.weights(line.get("weights"))).scores();

    double half = 0.5 * Math.pow(10, -line.get("dp").asInt()) + 1e-9;
    assertThat(scores).containsExactly(Golden.doubles(line.get("expected")), within(half));
  }

  private static PreferenceFunction function(JsonNode parameters, int column) {
    double q = parameters.get("q").get(column).asDouble();
    double p = parameters.get("p").get(column).asDouble();
    double s = parameters.get("s").get(column).asDouble();
    String shape = parameters.get("preference_functions").get(column).asText();
    return switch (shape) {
      case "usual" -> PreferenceFunction.usual();
      case "u-shape" -> PreferenceFunction.uShape(q);
      case "v-shape" -> PreferenceFunction.vShape(p);
      case "level" -> PreferenceFunction.level(q, p);
      case "linear" -> PreferenceFunction.linear(q, p);
      case "gaussian" -> PreferenceFunction.gaussian(s);
      default -> throw new AssertionError("unknown preference function: " + shape);
    };
  }

  private static void checkRelation(PartialOrder order, JsonNode rows) {
    for (int row = 0; row < rows.size(); row++) {
      StringBuilder letters = new StringBuilder();
      for (int column = 0; column < rows.size(); column++) {
        letters.append(
            switch (order.relation(Matrices.account(row), Matrices.account(column))) {
              case BETTER -> 'P';
              case WORSE -> 'N';
              case INDIFFERENT -> 'I';
              case INCOMPARABLE -> 'R';
            });
      }
      letters.setCharAt(row, rows.get(row).asText().charAt(row));
      assertThat(letters).hasToString(rows.get(row).asText());
    }
  }
}
