package org.openkam.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import org.assertj.core.data.Offset;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.Matrices;

/** Reads matrices and weights of golden cases; criteria are c0, c1 and so on. */
final class Golden {
  private Golden() {}

  static ImmutableList<Criterion> criteria(JsonNode directions) {
    ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
    for (int column = 0; column < directions.size(); column++) {
      JsonNode direction = directions.get(column);
      boolean more =
          direction.isTextual() ? direction.asText().equals("max") : direction.asInt() > 0;
      Scale scale = Scale.ratio("");
      criteria.add(
          more ? Criterion.more("c" + column, scale) : Criterion.less("c" + column, scale));
    }
    return criteria.build();
  }

  static DecisionMatrix matrix(JsonNode rows, JsonNode directions) {
    return Matrices.of(
        criteria(directions),
        Streams.stream(rows.elements()).map(Golden::doubles).toArray(double[][]::new));
  }

  static Weights weights(JsonNode points) {
    return Weights.proportional(byCriterion(points));
  }

  /** Reads one number a criterion; null stands for none. */
  static ImmutableMap<String, Double> byCriterion(JsonNode numbers) {
    ImmutableMap.Builder<String, Double> byCriterion = ImmutableMap.builder();
    for (int column = 0; column < numbers.size(); column++) {
      if (!numbers.get(column).isNull()) {
        byCriterion.put("c" + column, numbers.get(column).asDouble());
      }
    }
    return byCriterion.buildOrThrow();
  }

  static double[] doubles(JsonNode numbers) {
    return Streams.stream(numbers.elements()).mapToDouble(JsonNode::asDouble).toArray();
  }

  static int[] ints(JsonNode numbers) {
    return Streams.stream(numbers.elements()).mapToInt(JsonNode::asInt).toArray();
  }

  static void assertClose(JsonNode golden, String what, double actual, double expected) {
    JsonNode tolerance = golden.get("tolerance");
    Offset<Double> offset =
        within(
            tolerance.get("abs").asDouble() + tolerance.get("rel").asDouble() * Math.abs(expected));
    assertThat(actual).as(what).isCloseTo(expected, offset);
  }
}
