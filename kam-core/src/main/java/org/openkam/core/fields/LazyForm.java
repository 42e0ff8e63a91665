package org.openkam.core.fields;

import java.util.function.Supplier;
import org.openkam.core.finding.Attributes;

/** A form that is declared later, for types that hold values of their own type. */
record LazyForm<T>(Supplier<Form<T>> form) implements Form<T> {
  @Override
  public void write(T value, FormWriter out) {
    form.get().write(value, out);
  }

  @Override
  public T read(FormReader in) {
    return form.get().read(in);
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return form.get().schema(definitions);
  }
}
