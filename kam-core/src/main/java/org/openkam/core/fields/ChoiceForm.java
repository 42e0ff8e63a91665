package org.openkam.core.fields;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openkam.core.finding.Attributes;

/**
 * Values of one of several types, each an object with the name of its type as the only field.
 *
 * @param <T> what the types have in common
 */
public final class ChoiceForm<T> implements Form<T> {
  private final String what;
  private final ImmutableMap<String, Option<? extends T>> options;

  private ChoiceForm(String what, ImmutableMap<String, Option<? extends T>> options) {
    this.what = what;
    this.options = options;
  }

  /**
   * Returns a form without any option.
   *
   * @param <T> what the types have in common
   * @param what names such a value, for the refusal of values of other types
   * @return the form
   */
  public static <T> ChoiceForm<T> of(String what) {
    return new ChoiceForm<>(what, ImmutableMap.of());
  }

  /**
   * Returns this form with another option.
   *
   * @param <S> the type of the option
   * @param name the name of its field
   * @param type the type
   * @param form the form of its values
   * @return the form
   */
  public <S extends T> ChoiceForm<T> or(String name, Class<S> type, Form<S> form) {
    return new ChoiceForm<>(
        what,
        ImmutableMap.<String, Option<? extends T>>builder()
            .putAll(options)
            .put(name, new Option<>(type, form))
            .buildOrThrow());
  }

  @Override
  public void write(T value, FormWriter out) {
    Map.Entry<String, Option<? extends T>> option =
        options.entrySet().stream()
            .filter(each -> each.getValue().type().isInstance(value))
            .findFirst()
            .orElseThrow(() -> out.problem(what + " of one's own cannot be written: " + value));
    out.startObject();
    out.field(option.getKey());
    option.getValue().writeAny(value, out);
    out.endObject();
  }

  @Override
  public T read(FormReader in) {
    List<T> values = new ArrayList<>();
    List<IllegalArgumentException> unexpected = new ArrayList<>();
    in.object(
        name -> {
          Option<? extends T> option = options.get(name);
          if (option == null || !values.isEmpty()) {
            unexpected.add(in.problem("must not stand here; known are " + options.keySet()));
            in.skip();
          } else {
            values.add(option.form().read(in));
          }
        });
    if (values.isEmpty()) {
      throw in.problem("must be one of " + String.join(", ", options.keySet()));
    }
    if (!unexpected.isEmpty()) {
      throw unexpected.get(0);
    }
    return values.get(0);
  }

  @Override
  public Attributes schema(Definitions definitions) {
    ImmutableList<Attributes> schemas =
        options.entrySet().stream()
            .map(
                option ->
                    Fields.objectSchema(
                        ImmutableMap.of(
                            option.getKey(), option.getValue().form().schema(definitions)),
                        ImmutableList.of(option.getKey())))
            .collect(toImmutableList());
    return schemas.size() == 1 ? schemas.get(0) : Attributes.of("oneOf", schemas);
  }

  /** The form of one of the types. */
  private record Option<S>(Class<S> type, Form<S> form) {
    void writeAny(Object value, FormWriter out) {
      form.write(type.cast(value), out);
    }
  }
}
