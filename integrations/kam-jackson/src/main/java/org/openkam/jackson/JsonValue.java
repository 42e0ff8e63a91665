package org.openkam.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** A JSON value and where it stands, which every refusal names. */
final class JsonValue {
  private final JsonNode node;
  private final String path;

  JsonValue(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  JsonNode node() {
    return node;
  }

  String text() {
    String text = expect(JsonNodeType.STRING, "a text").textValue();
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw problem("must be a text of whole characters, but holds half of a surrogate pair");
    }
    return text;
  }

  double number() {
    double number = expect(JsonNodeType.NUMBER, "a number").doubleValue();
    if (!Double.isFinite(number)) {
      throw problem("must be a number that fits: " + shortened());
    }
    return number;
  }

  int wholeNumber() {
    double number = number();
    if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
      throw problem("must be a whole number: " + shortened());
    }
    return (int) number;
  }

  long longNumber() {
    expect(JsonNodeType.NUMBER, "a number");
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw problem("must be a whole number of 64 bits: " + shortened());
    }
    return node.longValue();
  }

  boolean isTrue() {
    return expect(JsonNodeType.BOOLEAN, "true or false").booleanValue();
  }

  ObjectReader object() {
    expect(JsonNodeType.OBJECT, "an object");
    return new ObjectReader(this);
  }

  ImmutableList<JsonValue> elements() {
    expect(JsonNodeType.ARRAY, "a list");
    ImmutableList.Builder<JsonValue> elements = ImmutableList.builder();
    for (int i = 0; i < node.size(); i++) {
      elements.add(new JsonValue(node.get(i), path + "[" + i + "]"));
    }
    return elements.build();
  }

  ImmutableList<Map.Entry<String, JsonValue>> entries() {
    expect(JsonNodeType.OBJECT, "an object");
    return node.properties().stream()
        .map(entry -> Map.entry(entry.getKey(), child(entry.getKey(), entry.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  JsonValue child(String name, JsonNode value) {
    return new JsonValue(value, path.isEmpty() ? name : path + "." + name);
  }

  JsonProblemException problem(String what) {
    return new JsonProblemException(path, what);
  }

  /** Adds the path to what an invariant of the domain refuses. */
  <T> T translating(Supplier<T> read) {
    try {
      return read.get();
    } catch (JsonProblemException problem) {
      throw problem;
    } catch (IllegalArgumentException | IllegalStateException refused) {
      throw problem(String.valueOf(refused.getMessage()));
    }
  }

  private JsonNode expect(JsonNodeType type, String expected) {
    if (node.getNodeType() != type) {
      throw problem("must be " + expected + ": " + shortened());
    }
    return node;
  }

  private String shortened() {
    String text = node.isNull() ? "null" : node.toString();
    int most = 60;
    return text.length() <= most
        ? text
        : node.getNodeType().name().toLowerCase(Locale.ROOT)
            + " "
            + text.substring(0, most)
            + "...";
  }
}
