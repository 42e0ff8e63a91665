package org.openkam.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.primitives.ImmutableDoubleArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;

/** Reads the golden numbers of the folder {@code value} and compares with them. */
public final class ValueGolden {
  private static final double RELATIVE = 1e-10;
  private static final double ABSOLUTE = 1e-15;

  private ValueGolden() {}

  /** Reads a file below {@code -Dkam.golden.dir}, which is the test resources unless set. */
  public static JsonNode read(String name) {
    Path folder = Path.of(System.getProperty("kam.golden.dir", "src/test/resources/golden"));
    try {
      return new ObjectMapper().readTree(folder.resolve("value").resolve(name).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ImmutableList<Map.Entry<String, JsonNode>> fields(JsonNode node) {
    assertThat(node.isObject()).as("object: %s", node).isTrue();
    return ImmutableList.copyOf(node.properties());
  }

  /** Fails for a part of the file that no test knows. */
  public static void assertOnlyFields(JsonNode node, String... known) {
    assertThat(ImmutableList.copyOf(node.fieldNames())).isSubsetOf(known);
  }

  /** Reads numbers, where the string NaN stands for a missing one. */
  public static double[] doubles(JsonNode node) {
    return Streams.stream(node.elements()).mapToDouble(ValueGolden::number).toArray();
  }

  public static double number(JsonNode node) {
    if (node.isTextual()) {
      assertThat(node.asText()).isEqualTo("NaN");
      return Double.NaN;
    }
    assertThat(node.isNumber()).as("number: %s", node).isTrue();
    return node.doubleValue();
  }

  public static void assertNumber(String what, double actual, JsonNode expected) {
    double number = number(expected);
    assertThat(actual).as(what).isCloseTo(number, within(RELATIVE * Math.abs(number) + ABSOLUTE));
  }

  /** Compares, where null or NaN in the file means that there is no such number. */
  public static void assertOptional(String what, OptionalDouble actual, JsonNode expected) {
    if (expected.isNull() || expected.isTextual()) {
      assertThat(actual).as(what).isEmpty();
    } else {
      assertNumber(what, actual.orElseThrow(), expected);
    }
  }

  public static void assertNumbers(String what, ImmutableDoubleArray actual, JsonNode expected) {
    assertThat(actual.length()).as(what).isEqualTo(expected.size());
    for (int i = 0; i < actual.length(); i++) {
      assertNumber(what + " " + i, actual.get(i), expected.get(i));
    }
  }
}
