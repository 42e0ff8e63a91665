package org.openkam.core.fields;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.openkam.core.finding.Attributes;

/** A form with a name, more in its description, other empty values, or another canonical form. */
record AdaptedForm<T>(
    Form<T> form,
    String name,
    Attributes keywords,
    Predicate<T> empty,
    BiConsumer<T, FormWriter> canonical)
    implements Form<T> {
  @Override
  public void write(T value, FormWriter out) {
    if (out.isCanonical()) {
      canonical.accept(value, out);
    } else {
      form.write(value, out);
    }
  }

  @Override
  public T read(FormReader in) {
    return form.read(in);
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return name.isEmpty()
        ? ownSchema(definitions)
        : definitions.refer(name, () -> ownSchema(definitions));
  }

  private Attributes ownSchema(Definitions definitions) {
    Map<String, Object> all = new LinkedHashMap<>(form.schema(definitions).asMap());
    all.putAll(keywords.asMap());
    return Attributes.copyOf(all);
  }

  @Override
  public boolean isEmpty(T value) {
    return empty.test(value);
  }
}
