package org.openkam.core.fields;

import java.util.Optional;
import java.util.function.Function;
import org.openkam.core.finding.Attributes;

/**
 * What is known of one field: its name, its form and where its value comes from.
 *
 * @param <T> the type that has the field
 * @param <V> the type of its value
 */
record Part<T, V>(String name, Form<V> form, Function<T, Optional<V>> getter, Presence presence) {
  static <T, V> Part<T, V> required(String name, Form<V> form, Function<T, Optional<V>> getter) {
    return new Part<>(name, form, getter, Presence.REQUIRED);
  }

  static <T, V> Part<T, V> optional(String name, Form<V> form, Function<T, Optional<V>> getter) {
    return new Part<>(name, form, getter, Presence.OPTIONAL);
  }

  boolean isRequired() {
    return presence == Presence.REQUIRED;
  }

  void write(T owner, FormWriter out) {
    Optional<V> value = getter.apply(owner);
    if (out.isCanonical()) {
      if (presence != Presence.DERIVED) {
        out.field(name);
        value.ifPresentOrElse(present -> form.write(present, out), out::nothing);
      }
    } else if (value.isPresent() && (isRequired() || !form.isEmpty(value.get()))) {
      out.field(name);
      form.write(value.get(), out);
    }
  }

  Object read(FormReader in) {
    return form.read(in);
  }

  /** Returns what {@link #read} returned, with its type. */
  @SuppressWarnings("unchecked")
  Optional<V> cast(Optional<Object> read) {
    return (Optional<V>) (Optional<?>) read;
  }

  Attributes schema(Definitions definitions) {
    return form.schema(definitions);
  }

  /** Whether a field must be there. */
  enum Presence {
    /** It must be there. */
    REQUIRED,
    /** It may be absent. */
    OPTIONAL,
    /** It follows from the other fields, so that reading only checks it. */
    DERIVED
  }
}
