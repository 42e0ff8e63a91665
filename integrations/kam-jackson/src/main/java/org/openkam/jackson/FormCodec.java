package org.openkam.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
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
    return new JsonDeserializer<>() {
      @Override
      public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        try {
          return form.read(new JsonReader(in, context, measures));
        } catch (UncheckedIOException failed) {
          throw failed.getCause();
        } catch (JsonProblemException problem) {
          throw JsonMappingException.from(in, problem.getMessage(), problem);
        }
      }
    };
  }
}
