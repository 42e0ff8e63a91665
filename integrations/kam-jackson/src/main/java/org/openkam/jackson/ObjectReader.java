package org.openkam.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the fields of one JSON object and knows which of them nobody asked for. */
final class ObjectReader {
  private final JsonValue object;
  private final Set<String> known = new LinkedHashSet<>();

  ObjectReader(JsonValue object) {
    this.object = object;
  }

  <T> T required(String name, Codec<T> codec) {
    return find(name, codec).orElseThrow(() -> object.problem("must have a '" + name + "'"));
  }

  <T> Optional<T> find(String name, Codec<T> codec) {
    known.add(name);
    JsonNode value = object.node().get(name);
    return value == null ? Optional.empty() : Optional.of(codec.read(object.child(name, value)));
  }

  OptionalDouble findNumber(String name) {
    Optional<Double> number = find(name, Codecs.NUMBER);
    return number.isPresent() ? OptionalDouble.of(number.get()) : OptionalDouble.empty();
  }

  /** Hands a field to a consumer where it is there; else the consumer's own default stays. */
  <T> void ifPresent(String name, Codec<T> codec, Consumer<? super T> consumer) {
    find(name, codec).ifPresent(consumer);
  }

  boolean has(String name) {
    return object.node().has(name);
  }

  JsonProblemException problem(String what) {
    return object.problem(what);
  }

  void refuseOthers() {
    object
        .entries()
        .forEach(
            entry -> {
              if (!known.contains(entry.getKey())) {
                throw entry.getValue().problem("is unknown; known here are " + known);
              }
            });
  }
}
