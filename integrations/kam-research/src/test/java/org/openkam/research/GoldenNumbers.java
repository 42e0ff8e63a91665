package org.openkam.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads numbers of golden files, which are numbers or decimal strings, and compares with them. */
final class GoldenNumbers {
  private static final double TOLERANCE = 1e-9;

  private GoldenNumbers() {}

  static double number(JsonNode node) {
    return node.isTextual() ? Double.parseDouble(node.asText()) : node.asDouble();
  }

  static double[] numbers(JsonNode node) {
    double[] numbers = new double[node.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(node.get(i));
    }
    return numbers;
  }

  static double[][] rows(JsonNode node) {
    double[][] rows = new double[node.size()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = numbers(node.get(row));
    }
    return rows;
  }

  static void same(double actual, JsonNode expected) {
    double value = number(expected);
    assertThat(actual).isCloseTo(value, within(TOLERANCE * Math.max(1, Math.abs(value))));
  }

  static void same(double[] actual, JsonNode expected) {
    near(actual, expected, TOLERANCE);
  }

  static void near(double[] actual, JsonNode expected, double tolerance) {
    assertThat(actual).hasSize(expected.size());
    for (int i = 0; i < actual.length; i++) {
      assertThat(actual[i])
          .as("number %s", i)
          .isCloseTo(number(expected.get(i)), within(tolerance));
    }
  }
}
