package org.openkam.core.fields;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.openkam.core.finding.Attributes;

/** Values of which some have a name that stands for them. */
record ReadyForm<T>(String what, Supplier<ImmutableMap<String, T>> ready, Form<T> other)
    implements Form<T> {
  @Override
  public void write(T value, FormWriter out) {
    Optional<String> name = out.isCanonical() ? Optional.empty() : name(value);
    name.ifPresentOrElse(out::text, () -> other.write(value, out));
  }

  private Optional<String> name(T value) {
    return ready.get().entrySet().stream()
        .filter(named -> named.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public T read(FormReader in) {
    if (in.kind() != FormReader.Kind.TEXT) {
      return other.read(in);
    }
    String name = in.text();
    T value = ready.get().get(name);
    if (value == null) {
      throw in.problem("must be " + what + " among " + ready.get().keySet() + ": '" + name + "'");
    }
    return value;
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return Attributes.of(
        "oneOf",
        ImmutableList.of(
            Attributes.of("enum", ready.get().keySet().asList()), other.schema(definitions)));
  }
}
