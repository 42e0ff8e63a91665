package org.openkam.core.fields;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.openkam.core.finding.Attributes;

/** A text that stands for some values, and the form of all others. */
record EitherForm<T>(Form<T> text, Predicate<T> isText, Form<T> other) implements Form<T> {
  @Override
  public void write(T value, FormWriter out) {
    (isText.test(value) ? text : other).write(value, out);
  }

  @Override
  public T read(FormReader in) {
    return (in.kind() == FormReader.Kind.TEXT ? text : other).read(in);
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return Attributes.of(
        "oneOf", ImmutableList.of(text.schema(definitions), other.schema(definitions)));
  }
}
