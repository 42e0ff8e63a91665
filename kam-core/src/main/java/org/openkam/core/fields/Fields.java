package org.openkam.core.fields;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openkam.core.finding.Attributes;

/**
 * The list of the fields of a type: an object with one value a field.
 *
 * <p>Each field is named once, with its form and where it is read from. A field that must not be
 * absent is always written; every other one is left out where it says nothing.
 *
 * @param <T> the type
 */
public final class Fields<T> implements Form<T> {
  private final Class<T> type;
  private final ImmutableMap<String, Part<T, ?>> parts;
  private final Function<Map<String, Object>, T> make;

  private Fields(
      Class<T> type, ImmutableList<Part<T, ?>> parts, Function<Map<String, Object>, T> make) {
    this.type = type;
    this.parts = Maps.uniqueIndex(parts, Part::name);
    this.make = make;
  }

  /**
   * Starts the list of a type that has a builder.
   *
   * @param <T> the type
   * @param <B> its builder
   * @param type the type
   * @param start makes a builder with every default
   * @param build builds a value
   * @return a list without any field
   */
  public static <T, B> Builder<T, B> of(Class<T> type, Supplier<B> start, Function<B, T> build) {
    return new Builder<>(type, start, build);
  }

  /**
   * Lists the field of a type that is made of it.
   *
   * @param <T> the type
   * @param <A> the type of the field
   * @param type the type
   * @param a the field
   * @param make makes a value
   * @return the form
   */
  public static <T, A> Fields<T> of(Class<T> type, Field<T, A> a, Function<A, T> make) {
    return new Fields<>(type, ImmutableList.of(a.part()), read -> make.apply(component(a, read)));
  }

  /**
   * Lists the fields of a type that is made of both.
   *
   * @param <T> the type
   * @param <A> the type of the first field
   * @param <B> the type of the second field
   * @param type the type
   * @param a the first field
   * @param b the second field
   * @param make makes a value
   * @return the form
   */
  public static <T, A, B> Fields<T> of(
      Class<T> type, Field<T, A> a, Field<T, B> b, Made2<A, B, T> make) {
    return new Fields<>(
        type,
        ImmutableList.of(a.part(), b.part()),
        read -> make.of(component(a, read), component(b, read)));
  }

  /**
   * Lists the fields of a type that is made of all three.
   *
   * @param <T> the type
   * @param <A> the type of the first field
   * @param <B> the type of the second field
   * @param <C> the type of the third field
   * @param type the type
   * @param a the first field
   * @param b the second field
   * @param c the third field
   * @param make makes a value
   * @return the form
   */
  public static <T, A, B, C> Fields<T> of(
      Class<T> type, Field<T, A> a, Field<T, B> b, Field<T, C> c, Made3<A, B, C, T> make) {
    return new Fields<>(
        type,
        ImmutableList.of(a.part(), b.part(), c.part()),
        read -> make.of(component(a, read), component(b, read), component(c, read)));
  }

  /**
   * Lists the fields of a type that is made of all four.
   *
   * @param <T> the type
   * @param <A> the type of the first field
   * @param <B> the type of the second field
   * @param <C> the type of the third field
   * @param <D> the type of the fourth field
   * @param type the type
   * @param a the first field
   * @param b the second field
   * @param c the third field
   * @param d the fourth field
   * @param make makes a value
   * @return the form
   */
  public static <T, A, B, C, D> Fields<T> of(
      Class<T> type,
      Field<T, A> a,
      Field<T, B> b,
      Field<T, C> c,
      Field<T, D> d,
      Made4<A, B, C, D, T> make) {
    return new Fields<>(
        type,
        ImmutableList.of(a.part(), b.part(), c.part(), d.part()),
        read ->
            make.of(
                component(a, read), component(b, read), component(c, read), component(d, read)));
  }

  private static <T, C> C component(Field<T, C> field, Map<String, Object> read) {
    return field.component(Optional.ofNullable(read.get(field.part().name())));
  }

  /** {@return the type} */
  public Class<T> type() {
    return type;
  }

  /** {@return the names of the fields, in the order they are written} */
  public ImmutableList<String> names() {
    return parts.keySet().asList();
  }

  @Override
  public void write(T value, FormWriter out) {
    out.startObject();
    parts.values().forEach(part -> part.write(value, out));
    out.endObject();
  }

  @Override
  public T read(FormReader in) {
    Map<String, Object> read = new LinkedHashMap<>();
    List<IllegalArgumentException> unexpected = new ArrayList<>();
    in.object(
        name -> {
          Part<T, ?> part = parts.get(name);
          if (part == null) {
            unexpected.add(in.problem("is unknown; known here are " + parts.keySet()));
            in.skip();
          } else if (read.put(name, part.read(in)) != null) {
            throw in.problem("must be given once");
          }
        });
    for (Part<T, ?> part : parts.values()) {
      if (part.isRequired() && !read.containsKey(part.name())) {
        throw in.problem("must have a '" + part.name() + "'");
      }
    }
    if (!unexpected.isEmpty()) {
      throw unexpected.get(0);
    }
    return Refusals.withPath(in, () -> make.apply(read));
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return definitions.refer(definitionName(), () -> ownSchema(definitions));
  }

  /** A public nested type is called after its owner too, for two owners may both have a Move. */
  private String definitionName() {
    String name =
        Modifier.isPublic(type.getModifiers())
            ? type.getName().substring(type.getPackageName().length() + 1).replace("$", "")
            : type.getSimpleName();
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, name);
  }

  /**
   * Describes the type itself, where {@link #schema} refers to it.
   *
   * @param definitions takes the descriptions of the types of its fields
   * @return the keywords of a JSON Schema
   */
  public Attributes ownSchema(Definitions definitions) {
    Map<String, Attributes> properties = new LinkedHashMap<>();
    parts.forEach((name, part) -> properties.put(name, part.schema(definitions)));
    return objectSchema(
        properties, parts.values().stream().filter(Part::isRequired).map(Part::name).toList());
  }

  static Attributes objectSchema(Map<String, Attributes> properties, List<String> required) {
    Attributes.Builder schema =
        Attributes.builder().put("type", "object").put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema.put("additionalProperties", false).build();
  }

  /**
   * Makes a value of two parts.
   *
   * @param <A> the type of the first part
   * @param <B> the type of the second part
   * @param <T> the type of the value
   */
  @FunctionalInterface
  public interface Made2<A, B, T> {
    /**
     * Makes a value.
     *
     * @param a the first part
     * @param b the second part
     * @return the value
     */
    T of(A a, B b);
  }

  /**
   * Makes a value of three parts.
   *
   * @param <A> the type of the first part
   * @param <B> the type of the second part
   * @param <C> the type of the third part
   * @param <T> the type of the value
   */
  @FunctionalInterface
  public interface Made3<A, B, C, T> {
    /**
     * Makes a value.
     *
     * @param a the first part
     * @param b the second part
     * @param c the third part
     * @return the value
     */
    T of(A a, B b, C c);
  }

  /**
   * Makes a value of four parts.
   *
   * @param <A> the type of the first part
   * @param <B> the type of the second part
   * @param <C> the type of the third part
   * @param <D> the type of the fourth part
   * @param <T> the type of the value
   */
  @FunctionalInterface
  public interface Made4<A, B, C, D, T> {
    /**
     * Makes a value.
     *
     * @param a the first part
     * @param b the second part
     * @param c the third part
     * @param d the fourth part
     * @return the value
     */
    T of(A a, B b, C c, D d);
  }

  /**
   * One difference between two versions of a value.
   *
   * @param path where it is, such as goals.G1.target
   * @param before what was there, or empty where it was added
   * @param after what is there, or empty where it was removed
   */
  public record Change(String path, Optional<String> before, Optional<String> after) {
    static ImmutableList<Change> between(Map<String, String> old, Map<String, String> young) {
      ImmutableList.Builder<Change> changes = ImmutableList.builder();
      for (String path : Sets.union(old.keySet(), young.keySet())) {
        Optional<String> was = Optional.ofNullable(old.get(path));
        Optional<String> is = Optional.ofNullable(young.get(path));
        if (!was.equals(is)) {
          changes.add(new Change(path, was, is));
        }
      }
      return changes.build();
    }

    @Override
    public String toString() {
      if (before.isEmpty()) {
        return path + " added: " + after.orElse("");
      }
      return after.map(is -> path + ": " + before.get() + " -> " + is).orElse(path + " removed");
    }
  }

  /**
   * Lists the fields of a type that has a builder.
   *
   * @param <T> the type
   * @param <B> its builder
   */
  public static final class Builder<T, B> {
    private final Class<T> type;
    private final Supplier<B> start;
    private final Function<B, T> build;
    private final ImmutableList.Builder<Part<T, ?>> parts = ImmutableList.builder();
    private final Map<String, BiConsumer<B, Object>> setters = new LinkedHashMap<>();

    private Builder(Class<T> type, Supplier<B> start, Function<B, T> build) {
      this.type = type;
      this.start = start;
      this.build = build;
    }

    /**
     * Adds a field that must be there.
     *
     * @param <V> the type of the field
     * @param name the name of the field
     * @param form the form of its value
     * @param getter reads it from a value of the type
     * @param setter hands it to the builder
     * @return this builder
     */
    public <V> Builder<T, B> required(
        String name, Form<V> form, Function<T, V> getter, BiConsumer<B, V> setter) {
      return add(Part.required(name, form, value -> Optional.of(getter.apply(value))), setter);
    }

    /**
     * Adds a field that keeps the default of the builder where it is absent.
     *
     * @param <V> the type of the field
     * @param name the name of the field
     * @param form the form of its value; an empty one must be the default
     * @param getter reads it from a value of the type
     * @param setter hands it to the builder
     * @return this builder
     */
    public <V> Builder<T, B> defaulted(
        String name, Form<V> form, Function<T, V> getter, BiConsumer<B, V> setter) {
      return add(Part.optional(name, form, value -> Optional.of(getter.apply(value))), setter);
    }

    /**
     * Adds a field that may be absent.
     *
     * @param <V> the type of the field
     * @param name the name of the field
     * @param form the form of its value
     * @param getter reads it from a value of the type
     * @param setter hands it to the builder
     * @return this builder
     */
    public <V> Builder<T, B> optional(
        String name, Form<V> form, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
      return add(Part.optional(name, form, getter), setter);
    }

    /**
     * Adds a number that may be absent.
     *
     * @param name the name of the field
     * @param getter reads it from a value of the type
     * @param setter hands it to the builder
     * @return this builder
     */
    public Builder<T, B> number(
        String name, Function<T, OptionalDouble> getter, BiConsumer<B, Double> setter) {
      return optional(name, Forms.NUMBER, value -> Field.boxed(getter.apply(value)), setter);
    }

    /**
     * Adds a whole number that may be absent.
     *
     * @param name the name of the field
     * @param getter reads it from a value of the type
     * @param setter hands it to the builder
     * @return this builder
     */
    public Builder<T, B> wholeNumber(
        String name, Function<T, OptionalInt> getter, BiConsumer<B, Integer> setter) {
      return optional(name, Forms.WHOLE_NUMBER, value -> Field.boxed(getter.apply(value)), setter);
    }

    /**
     * Adds a whole number of 64 bits that may be absent, such as a seed.
     *
     * @param name the name of the field
     * @param getter reads it from a value of the type
     * @param setter hands it to the builder
     * @return this builder
     */
    public Builder<T, B> longNumber(
        String name, Function<T, OptionalLong> getter, BiConsumer<B, Long> setter) {
      return optional(name, Forms.LONG_NUMBER, value -> Field.boxed(getter.apply(value)), setter);
    }

    /**
     * Adds a field that follows from the others, written for readers without this library; it is no
     * part of the fingerprint.
     *
     * @param <V> the type of the field
     * @param name the name of the field
     * @param form the form of its value, which may refuse what it reads
     * @param getter reads it from a value of the type
     * @return this builder
     */
    public <V> Builder<T, B> derived(String name, Form<V> form, Function<T, V> getter) {
      return add(
          new Part<>(name, form, value -> Optional.of(getter.apply(value)), Part.Presence.DERIVED),
          (builder, ignored) -> {});
    }

    private <V> Builder<T, B> add(Part<T, V> part, BiConsumer<B, V> setter) {
      parts.add(part);
      setters.put(
          part.name(),
          (builder, read) ->
              part.cast(Optional.of(read)).ifPresent(v -> setter.accept(builder, v)));
      return this;
    }

    /** {@return the form} */
    public Fields<T> form() {
      ImmutableMap<String, BiConsumer<B, Object>> all = ImmutableMap.copyOf(setters);
      return new Fields<>(
          type,
          parts.build(),
          read -> {
            B builder = start.get();
            all.forEach(
                (name, setter) ->
                    Optional.ofNullable(read.get(name))
                        .ifPresent(value -> setter.accept(builder, value)));
            return build.apply(builder);
          });
    }
  }
}
