package org.openkam.core.fields;

import java.util.function.Function;
import org.openkam.core.finding.Attributes;

/** Writes values of one type as those of another. */
record ConvertedForm<S, T>(Form<T> form, Function<S, T> to, Function<T, S> from)
    implements Form<S> {
  @Override
  public void write(S value, FormWriter out) {
    form.write(Refusals.withPath(out, () -> to.apply(value)), out);
  }

  @Override
  public S read(FormReader in) {
    T read = form.read(in);
    return Refusals.withPath(in, () -> from.apply(read));
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return form.schema(definitions);
  }

  @Override
  public boolean isEmpty(S value) {
    return form.isEmpty(to.apply(value));
  }
}
