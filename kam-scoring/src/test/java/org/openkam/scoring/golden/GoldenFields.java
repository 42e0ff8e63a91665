package org.openkam.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.function.Function;

/** Compares the fields of golden cases, of which none is left unchecked. */
final class GoldenFields {
  private GoldenFields() {}

  static void requireKnown(JsonNode expected, String... fields) {
    assertThat(ImmutableList.copyOf(expected.fieldNames())).isSubsetOf(fields);
  }

  /**
   * Compares with what is expected, or with an answer that the file calls as good where the method
   * is undefined.
   *
   * @return whether the numbers are those expected, rather than another good answer
   */
  static boolean assertCloseToOne(
      JsonNode golden, String field, Function<JsonNode, double[]> reader, double[] actual) {
    double[] expected = reader.apply(golden.at("/expected/" + field));
    if (Golden.isClose(golden, actual, expected)) {
      return true;
    }
    boolean isOther =
        Streams.stream(golden.path("alternatives").elements())
            .filter(other -> other.has(field))
            .anyMatch(other -> Golden.isClose(golden, actual, reader.apply(other.get(field))));
    if (!isOther) {
      Golden.assertClose(golden, field, actual, expected);
    }
    return false;
  }
}
