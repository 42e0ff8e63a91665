package org.openkam.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.openkam.core.fields.FormReader;
import org.openkam.core.measure.MeasureRegistry;

/**
 * Reads values token by token, so that no tree of the whole text is held, and knows the path of the
 * value it stands at.
 */
final class JsonReader implements FormReader {
  private static final int SHOWN_CHARACTERS = 60;

  private final JsonParser in;
  private final DeserializationContext context;
  private final MeasureRegistry measures;
  private final StringBuilder path = new StringBuilder();

  JsonReader(JsonParser in, DeserializationContext context, MeasureRegistry measures) {
    this.in = in;
    this.context = context;
    this.measures = measures;
  }

  @Override
  public <C> Optional<C> known(Class<C> type) {
    return type.isInstance(measures) ? Optional.of(type.cast(measures)) : Optional.empty();
  }

  @Override
  public Kind kind() {
    refuseAlias();
    return switch (in.currentToken()) {
      case VALUE_STRING -> Kind.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Kind.FLAG;
      case START_ARRAY -> Kind.LIST;
      case START_OBJECT, FIELD_NAME, END_OBJECT -> Kind.OBJECT;
      default -> Kind.NOTHING;
    };
  }

  @Override
  public String text() {
    expect(Kind.TEXT, "a text");
    String text = get(JsonParser::getText);
    Texts.broken(text)
        .ifPresent(
            broken -> {
              throw problem(broken);
            });
    return text;
  }

  @Override
  public double number() {
    expect(Kind.NUMBER, "a number");
    double number = get(JsonParser::getDoubleValue);
    if (!Double.isFinite(number)) {
      throw problem("must be a number that fits: \"" + number + '"');
    }
    return number;
  }

  @Override
  public int wholeNumber() {
    double number = number();
    if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
      throw problem("must be a whole number: " + shortened());
    }
    return (int) number;
  }

  @Override
  public long longNumber() {
    expect(Kind.NUMBER, "a number");
    boolean fits =
        in.currentToken() == JsonToken.VALUE_NUMBER_INT
            && get(JsonParser::getNumberType) != JsonParser.NumberType.BIG_INTEGER;
    if (!fits) {
      throw problem("must be a whole number of 64 bits: " + shortened());
    }
    return get(JsonParser::getLongValue);
  }

  @Override
  public BigDecimal decimal() {
    double number = number();
    return in.currentToken() == JsonToken.VALUE_NUMBER_INT
        ? get(JsonParser::getDecimalValue)
        : BigDecimal.valueOf(number);
  }

  @Override
  public boolean flag() {
    expect(Kind.FLAG, "true or false");
    return in.currentToken() == JsonToken.VALUE_TRUE;
  }

  @Override
  public void skip() {
    int open = 0;
    do {
      refuseAlias();
      open += in.currentToken().isStructStart() ? 1 : in.currentToken().isStructEnd() ? -1 : 0;
    } while (open > 0 && next() != null);
  }

  @Override
  public void list(Runnable element) {
    expect(Kind.LIST, "a list");
    int length = path.length();
    for (int i = 0; next() != JsonToken.END_ARRAY; i++) {
      path.append('[').append(i).append(']');
      element.run();
      path.setLength(length);
    }
  }

  @Override
  public void object(Consumer<String> field) {
    expect(Kind.OBJECT, "an object");
    int length = path.length();
    // the version of a document has been read before, so that the parser stands behind it
    JsonToken token = in.currentToken() == JsonToken.START_OBJECT ? next() : in.currentToken();
    for (; token != JsonToken.END_OBJECT; token = next()) {
      String name = get(JsonParser::currentName);
      path.append(length == 0 ? "" : ".").append(name);
      next();
      if (in instanceof YAMLParser && Texts.YAML_MERGE_KEY.equals(name)) {
        throw problem("is a merge key, which is not read; the fields must be written out");
      }
      Texts.broken(name)
          .ifPresent(
              broken -> {
                throw problem(broken);
              });
      field.accept(name);
      path.setLength(length);
    }
  }

  @Override
  public JsonProblemException problem(String what) {
    return new JsonProblemException(path.toString(), what);
  }

  private void expect(Kind kind, String expected) {
    if (kind() != kind) {
      throw problem("must be " + expected + ": " + shortened());
    }
  }

  /** An alias would read as the name of its anchor. */
  private void refuseAlias() {
    if (in instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      throw problem(
          "is an alias, which is not read; the value must be written out: *"
              + get(JsonParser::getText));
    }
  }

  private JsonToken next() {
    JsonToken token = get(JsonParser::nextToken);
    if (token == null) {
      throw problem("must not end here");
    }
    return token;
  }

  private String shortened() {
    JsonNode node = get(parser -> context.readTree(parser));
    String text = node.isNull() ? "null" : node.toString();
    return text.length() <= SHOWN_CHARACTERS
        ? text
        : node.getNodeType().name().toLowerCase(Locale.ROOT)
            + " "
            + text.substring(0, SHOWN_CHARACTERS)
            + "...";
  }

  private <T> T get(Input<T> input) {
    try {
      return input.of(in);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Something that a parser knows. */
  @FunctionalInterface
  private interface Input<T> {
    T of(JsonParser in) throws IOException;
  }
}
