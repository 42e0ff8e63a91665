package org.openkam.core.fields;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.openkam.core.finding.Attributes;

/** Values that a format knows itself. */
record PlainForm<T>(String type, BiConsumer<FormWriter, T> writer, Function<FormReader, T> reader)
    implements Form<T> {
  @Override
  public void write(T value, FormWriter out) {
    writer.accept(out, value);
  }

  @Override
  public T read(FormReader in) {
    return reader.apply(in);
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return Attributes.of("type", type);
  }
}
