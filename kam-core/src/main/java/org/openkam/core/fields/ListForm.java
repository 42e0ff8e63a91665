package org.openkam.core.fields;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.openkam.core.finding.Attributes;

/** Lists of values of one form. */
record ListForm<T>(Form<T> element, Function<T, String> key) implements Form<ImmutableList<T>> {
  @Override
  public void write(ImmutableList<T> values, FormWriter out) {
    out.startList();
    for (T value : values) {
      out.element(key.apply(value));
      element.write(value, out);
    }
    out.endList();
  }

  @Override
  public ImmutableList<T> read(FormReader in) {
    ImmutableList.Builder<T> values = ImmutableList.builder();
    in.list(() -> values.add(element.read(in)));
    return values.build();
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return Attributes.builder()
        .put("type", "array")
        .put("items", element.schema(definitions))
        .build();
  }

  @Override
  public boolean isEmpty(ImmutableList<T> values) {
    return values.isEmpty();
  }
}
