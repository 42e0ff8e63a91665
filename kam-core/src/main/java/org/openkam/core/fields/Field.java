package org.openkam.core.fields;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * One field of a type that is made of all its fields at once, such as a record.
 *
 * @param <T> the type
 * @param <C> what the type is made of, such as a text or an optional day
 */
public final class Field<T, C> {
  private final Part<T, ?> part;
  private final Function<Optional<Object>, C> component;

  private <V> Field(Part<T, V> part, Function<Optional<V>, C> component) {
    this.part = part;
    this.component = read -> component.apply(part.cast(read));
  }

  /**
   * Declares a field that must be there.
   *
   * @param <T> the type
   * @param <C> the type of the field
   * @param name the name of the field
   * @param form the form of its value
   * @param getter reads it from a value of the type
   * @return the field
   */
  public static <T, C> Field<T, C> required(String name, Form<C> form, Function<T, C> getter) {
    return new Field<>(
        Part.required(name, form, value -> Optional.of(getter.apply(value))),
        read -> read.orElseThrow());
  }

  /**
   * Declares a field that may be absent.
   *
   * @param <T> the type
   * @param <C> the type of the field
   * @param name the name of the field
   * @param form the form of its value
   * @param getter reads it from a value of the type
   * @return the field
   */
  public static <T, C> Field<T, Optional<C>> optional(
      String name, Form<C> form, Function<T, Optional<C>> getter) {
    return new Field<>(Part.optional(name, form, getter), read -> read);
  }

  /**
   * Declares a number that may be absent.
   *
   * @param <T> the type
   * @param name the name of the field
   * @param getter reads it from a value of the type
   * @return the field
   */
  public static <T> Field<T, OptionalDouble> number(
      String name, Function<T, OptionalDouble> getter) {
    return new Field<>(
        Part.optional(name, Forms.NUMBER, value -> boxed(getter.apply(value))),
        read -> read.map(OptionalDouble::of).orElseGet(OptionalDouble::empty));
  }

  /**
   * Declares a field that has a value of its own where it is absent.
   *
   * @param <T> the type
   * @param <C> the type of the field
   * @param name the name of the field
   * @param form the form of its value
   * @param getter reads it from a value of the type
   * @param unset its value where it is absent, as which every empty one counts
   * @return the field
   */
  public static <T, C> Field<T, C> defaulted(
      String name, Form<C> form, Function<T, C> getter, C unset) {
    return new Field<>(
        Part.optional(name, form, value -> Optional.of(getter.apply(value))),
        read -> read.orElse(unset));
  }

  Part<T, ?> part() {
    return part;
  }

  C component(Optional<Object> read) {
    return component.apply(read);
  }

  static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  static Optional<Integer> boxed(OptionalInt value) {
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }

  static Optional<Long> boxed(OptionalLong value) {
    return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
  }
}
