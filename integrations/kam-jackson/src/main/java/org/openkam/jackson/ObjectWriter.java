package org.openkam.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes the fields of one JSON object, in the order they are put. */
final class ObjectWriter {
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  <T> ObjectWriter put(String name, Codec<T> codec, T value) {
    node.set(name, codec.write(value));
    return this;
  }

  <T> ObjectWriter put(String name, Codec<T> codec, Optional<T> value) {
    value.ifPresent(present -> put(name, codec, present));
    return this;
  }

  ObjectWriter put(String name, OptionalDouble value) {
    value.ifPresent(present -> put(name, Codecs.NUMBER, present));
    return this;
  }

  /** Puts a list, a map or an object unless it is empty. */
  <T> ObjectWriter putUnlessEmpty(String name, Codec<T> codec, T value) {
    JsonNode written = codec.write(value);
    if (!written.isEmpty()) {
      node.set(name, written);
    }
    return this;
  }

  ObjectNode node() {
    return node;
  }
}
