package org.openkam.core.fields;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.openkam.core.finding.Attributes;

/** Writes values of one type as those of another, which refer to something by name. */
record ReferringForm<S, T, C>(
    Form<T> form, Function<S, T> to, Function<FormReader, C> known, BiFunction<T, C, S> from)
    implements Form<S> {
  @Override
  public void write(S value, FormWriter out) {
    form.write(Refusals.withPath(out, () -> to.apply(value)), out);
  }

  @Override
  public S read(FormReader in) {
    T read = form.read(in);
    return Refusals.withPath(in, () -> from.apply(read, known.apply(in)));
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return form.schema(definitions);
  }
}
