package org.openkam.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openkam.core.fields.FormWriter;

/** Writes values token by token, and refuses what could not be read again. */
final class JsonWriter implements FormWriter {
  private final JsonGenerator out;

  JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  @Override
  public void text(String text) {
    refuseBroken(text);
    put(generator -> generator.writeString(text));
  }

  @Override
  public void number(double number) {
    if (!Double.isFinite(number)) {
      throw problem("must be a finite number: " + number);
    }
    boolean isNegativeZero = number == 0 && 1 / number < 0;
    if (number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE && !isNegativeZero) {
      put(generator -> generator.writeNumber((int) number));
    } else {
      put(generator -> generator.writeNumber(number));
    }
  }

  @Override
  public void wholeNumber(long number) {
    put(generator -> generator.writeNumber(number));
  }

  @Override
  public void flag(boolean flag) {
    put(generator -> generator.writeBoolean(flag));
  }

  @Override
  public void nothing() {
    put(JsonGenerator::writeNull);
  }

  @Override
  public void startList() {
    put(JsonGenerator::writeStartArray);
  }

  @Override
  public void endList() {
    put(JsonGenerator::writeEndArray);
  }

  @Override
  public void startObject() {
    put(JsonGenerator::writeStartObject);
  }

  @Override
  public void field(String name) {
    put(generator -> generator.writeFieldName(name));
    refuseBroken(name);
    if (out instanceof YAMLGenerator && Texts.YAML_MERGE_KEY.equals(name)) {
      throw problem("cannot be the name of a field in YAML, where it is a merge key");
    }
  }

  @Override
  public void endObject() {
    put(JsonGenerator::writeEndObject);
  }

  @Override
  public JsonProblemException problem(String what) {
    StringBuilder path = new StringBuilder();
    JsonStreamContext place = out.getOutputContext();
    if (place.inArray()) {
      // nothing of the element at fault is written yet, so the context still stands at the one
      // before
      append(place.getParent(), path);
      path.append('[').append(place.getEntryCount()).append(']');
    } else {
      append(place, path);
    }
    return new JsonProblemException(path.toString(), what);
  }

  private static void append(JsonStreamContext place, StringBuilder path) {
    if (place.inRoot()) {
      return;
    }
    append(place.getParent(), path);
    if (place.inArray()) {
      path.append('[').append(place.getCurrentIndex()).append(']');
    } else if (place.getCurrentName() != null) {
      path.append(path.length() == 0 ? "" : ".").append(place.getCurrentName());
    }
  }

  private void refuseBroken(String text) {
    Texts.broken(text)
        .ifPresent(
            broken -> {
              throw problem(broken);
            });
  }

  private void put(Output output) {
    try {
      output.to(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Something that is written. */
  @FunctionalInterface
  private interface Output {
    void to(JsonGenerator out) throws IOException;
  }
}
