package org.openkam.core.fields;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.openkam.core.finding.Attributes;

/** Values of one form by key, in the order of the map. */
record MapForm<K, T>(Form<T> form, Function<K, String> name, Function<String, K> key)
    implements Form<ImmutableMap<K, T>> {
  @Override
  public void write(ImmutableMap<K, T> values, FormWriter out) {
    out.startObject();
    values.forEach(
        (known, value) -> {
          out.field(name.apply(known));
          form.write(value, out);
        });
    out.endObject();
  }

  @Override
  public ImmutableMap<K, T> read(FormReader in) {
    ImmutableMap.Builder<K, T> values = ImmutableMap.builder();
    in.object(named -> values.put(Refusals.withPath(in, () -> key.apply(named)), form.read(in)));
    return Refusals.withPath(in, values::buildOrThrow);
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return Attributes.builder()
        .put("type", "object")
        .put("additionalProperties", form.schema(definitions))
        .build();
  }

  @Override
  public boolean isEmpty(ImmutableMap<K, T> values) {
    return values.isEmpty();
  }
}
