package org.openkam.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.Matrices;

/** Reads matrices and weights of golden cases; criteria are c0, c1 and so on. */
final class Golden {
  private Golden() {}

  static String method(JsonNode golden) {
    return golden.get("method").asText();
  }

  static String variant(JsonNode golden) {
    return golden.get("variant").asText();
  }

  static DecisionMatrix matrix(JsonNode golden) {
    JsonNode input = golden.get("input");
    return Matrices.of(
        criteria(input.get("directions"), golden.path("parameters").path("bounds")),
        rows(input.get("matrix")));
  }

  static DecisionMatrix matrix(JsonNode rows, JsonNode directions) {
    return Matrices.of(criteria(directions, rows.path("none")), rows(rows));
  }

  static ImmutableList<Criterion> criteria(JsonNode directions, JsonNode bounds) {
    ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
    for (int column = 0; column < directions.size(); column++) {
      Scale scale =
          bounds.isArray()
              ? Scale.ratio(
                  "", bounds.get(column).get(0).asDouble(), bounds.get(column).get(1).asDouble())
              : Scale.ratio("");
      criteria.add(
          isMore(directions.get(column))
              ? Criterion.more("c" + column, scale)
              : Criterion.less("c" + column, scale));
    }
    return criteria.build();
  }

  private static boolean isMore(JsonNode direction) {
    return direction.isTextual() ? direction.asText().equals("max") : direction.asInt() > 0;
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

  static double[][] rows(JsonNode rows) {
    return Streams.stream(rows.elements()).map(Golden::doubles).toArray(double[][]::new);
  }

  static void assertClose(JsonNode golden, String what, double actual, double expected) {
    assertThat(actual).as(what).isCloseTo(expected, tolerance(golden, expected));
  }

  static void assertClose(JsonNode golden, String what, double[] actual, double[] expected) {
    assertThat(actual).as(what).hasSameSizeAs(expected);
    for (int i = 0; i < actual.length; i++) {
      assertClose(golden, what + " " + i, actual[i], expected[i]);
    }
  }

  static boolean isClose(JsonNode golden, double[] actual, double[] expected) {
    return actual.length == expected.length
        && IntStream.range(0, actual.length)
            .allMatch(
                i -> Math.abs(actual[i] - expected[i]) <= tolerance(golden, expected[i]).value);
  }

  /** Compares with numbers of a paper, which are rounded. */
  static void assertPublished(JsonNode line, double[] actual) {
    double half = 0.5 * Math.pow(10, -line.get("dp").asInt()) + 1e-9;
    assertThat(actual).containsExactly(doubles(line.get("expected")), within(half));
  }

  private static Offset<Double> tolerance(JsonNode golden, double expected) {
    JsonNode tolerance = golden.get("tolerance");
    return within(
        tolerance.get("abs").asDouble() + tolerance.get("rel").asDouble() * Math.abs(expected));
  }
}
