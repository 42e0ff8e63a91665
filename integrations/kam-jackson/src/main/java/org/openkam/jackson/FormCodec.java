package org.openkam.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openkam.core.fields.Form;
import org.openkam.core.measure.MeasureRegistry;

/** Jackson's two halves of a form. */
final class FormCodec {
  private FormCodec() {}

  static <T> JsonSerializer<T> serializer(Form<T> form) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializerProvider provider)
          throws IOException {
        try {
          form.write(value, new JsonWriter(out));
        } catch (UncheckedIOException failed) {
          throw failed.getCause();
        } catch (JsonProblemException problem) {
          throw JsonMappingException.from(out, problem.getMessage(), problem);
        }
      }
    };
  }

  static <T> JsonDeserializer<T> deserializer(Form<T> form, MeasureRegistry measures) {
    return deserializer(form, measures, (in, context) -> in);
  }

  /** Reads documents of every version. */
  static <T> JsonDeserializer<T> deserializer(
      Form<T> form, MeasureRegistry measures, SchemaVersions versions) {
    return deserializer(
        form,
        measures,
        (in, context) ->
            in.currentToken() == JsonToken.START_OBJECT ? versions.parserOfToday(in, context) : in);
  }

  private static <T> JsonDeserializer<T> deserializer(
      Form<T> form, MeasureRegistry measures, Preparation preparation) {
    return new JsonDeserializer<>() {
      @Override
      public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        try {
          return form.read(new JsonReader(preparation.of(in, context), context, measures));
        } catch (UncheckedIOException failed) {
          throw failed.getCause();
        } catch (JsonProblemException problem) {
          throw JsonMappingException.from(in, problem.getMessage(), problem);
        }
      }
    };
  }

  /** What is done with a document before it is read. */
  @FunctionalInterface
  private interface Preparation {
    JsonParser of(JsonParser in, DeserializationContext context) throws IOException;
  }
}
