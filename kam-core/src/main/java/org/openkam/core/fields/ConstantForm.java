package org.openkam.core.fields;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.function.Function;
import org.openkam.core.finding.Attributes;

/** The names of constants. */
record ConstantForm<E>(ImmutableMap<String, E> constants, Function<E, String> name)
    implements Form<E> {
  static <E> ConstantForm<E> of(E[] constants, Function<E, String> name) {
    return new ConstantForm<>(
        Arrays.stream(constants).collect(ImmutableMap.toImmutableMap(name, constant -> constant)),
        name);
  }

  @Override
  public void write(E constant, FormWriter out) {
    out.constant(name.apply(constant));
  }

  @Override
  public E read(FormReader in) {
    String text = in.text();
    E constant = constants.get(text);
    if (constant == null) {
      throw in.problem(
          "must be one of " + constants.keySet().stream().toList() + ": '" + text + "'");
    }
    return constant;
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return Attributes.of("enum", constants.keySet().stream().collect(toImmutableList()));
  }
}
