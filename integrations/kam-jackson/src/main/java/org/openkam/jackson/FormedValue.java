package org.openkam.jackson;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.openkam.core.fields.Form;
import org.openkam.core.measure.MeasureRegistry;

/** A value of any type with the form that it is written by, for types that no module knows. */
record FormedValue<T>(Form<T> form, T value) {
  /** The attribute of a reader that holds the form. */
  static final String FORM = "org.openkam.form";

  private void write(JsonGenerator out, SerializerProvider provider) throws IOException {
    FormCodec.serializer(form).serialize(value, out, provider);
  }

  private static <T> FormedValue<T> read(
      Form<T> form, MeasureRegistry measures, JsonParser in, DeserializationContext context)
      throws IOException {
    return new FormedValue<>(form, FormCodec.deserializer(form, measures).deserialize(in, context));
  }

  /** Writes the value by its form. */
  static final class Serializer extends JsonSerializer<FormedValue<?>> {
    @Override
    public void serialize(FormedValue<?> formed, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      formed.write(out, provider);
    }
  }

  /** Reads the value by the form that the reader has as attribute. */
  static final class Deserializer extends JsonDeserializer<FormedValue<?>> {
    private final MeasureRegistry measures;

    Deserializer(MeasureRegistry measures) {
      this.measures = measures;
    }

    @Override
    public FormedValue<?> deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      Form<?> form = (Form<?>) requireNonNull(context.getAttribute(FORM), FORM);
      return read(form, measures, in, context);
    }
  }
}
