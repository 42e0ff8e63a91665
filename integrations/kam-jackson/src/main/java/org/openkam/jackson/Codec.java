package org.openkam.jackson;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes values of one type as JSON and reads them back.
 *
 * @param <T> the type
 */
interface Codec<T> {
  /** Writes a value. */
  JsonNode write(T value);

  /** Reads a value, or refuses it with its path. */
  T read(JsonValue json);

  static <T> Codec<T> of(Function<T, JsonNode> write, Function<JsonValue, T> read) {
    return new Codec<>() {
      @Override
      public JsonNode write(T value) {
        return write.apply(value);
      }

      @Override
      public T read(JsonValue json) {
        return json.translating(() -> read.apply(json));
      }
    };
  }

  /** Returns the codec of an object with named fields. */
  static <T> Codec<T> ofObject(Function<T, ObjectWriter> write, Function<ObjectReader, T> read) {
    return of(
        value -> write.apply(value).node(),
        json -> {
          ObjectReader reader = json.object();
          T value = read.apply(reader);
          reader.refuseOthers();
          return value;
        });
  }

  /** Returns the codec of the names of an enum. */
  static <E extends Enum<E>> Codec<E> ofEnum(Class<E> type) {
    return of(
        constant -> JsonNodeFactory.instance.textNode(constant.name()),
        json -> {
          String name = json.text();
          return Arrays.stream(type.getEnumConstants())
              .filter(constant -> constant.name().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      json.problem(
                          "must be one of "
                              + Arrays.toString(type.getEnumConstants())
                              + ": '"
                              + name
                              + "'"));
        });
  }

  /** {@return the codec of lists of such values} */
  default Codec<ImmutableList<T>> list() {
    return of(
        values -> {
          ArrayNode array = JsonNodeFactory.instance.arrayNode();
          values.forEach(value -> array.add(write(value)));
          return array;
        },
        json -> json.elements().stream().map(this::read).collect(toImmutableList()));
  }

  /** {@return the codec of such values by name} */
  default Codec<ImmutableMap<String, T>> map() {
    return of(
        values -> {
          ObjectWriter object = new ObjectWriter();
          values.forEach((name, value) -> object.put(name, this, value));
          return object.node();
        },
        json -> {
          ImmutableMap.Builder<String, T> values = ImmutableMap.builder();
          for (Map.Entry<String, JsonValue> entry : json.entries()) {
            values.put(entry.getKey(), read(entry.getValue()));
          }
          return values.buildOrThrow();
        });
  }

  /** Returns the codec of a type that stands for this one. */
  default <S> Codec<S> as(Function<S, T> to, Function<T, S> from) {
    return of(value -> write(to.apply(value)), json -> from.apply(read(json)));
  }
}
