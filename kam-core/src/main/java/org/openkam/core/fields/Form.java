package org.openkam.core.fields;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openkam.core.finding.Attributes;

/**
 * How the values of one type are taken apart into texts, numbers, flags, lists and objects, and put
 * together again.
 *
 * <p>A form is used for every generic purpose at once: it writes and reads a value in a format such
 * as JSON, describes what it reads, hashes a value and compares two. Implementations are immutable,
 * safe for many threads, and read back what they have written.
 *
 * @param <T> the type
 */
public interface Form<T> {
  /**
   * Writes a value.
   *
   * @param value the value
   * @param out where to
   */
  void write(T value, FormWriter out);

  /**
   * Reads a value.
   *
   * @param in where from, at the start of the value
   * @return the value
   * @throws IllegalArgumentException if there is no such value, with its path
   */
  T read(FormReader in);

  /**
   * Describes what is written and read.
   *
   * @param definitions takes the descriptions of types that have a name
   * @return the keywords of a JSON Schema (2020-12)
   */
  Attributes schema(Definitions definitions);

  /**
   * Returns whether a value says nothing, so that a field which need not be there is left out.
   *
   * @param value the value
   * @return whether it is an empty list, set or map, or another value declared empty
   */
  default boolean isEmpty(T value) {
    return false;
  }

  /** {@return the form of lists of such values} */
  default Form<ImmutableList<T>> list() {
    return new ListForm<>(this, value -> "");
  }

  /**
   * Returns the form of lists whose order has no meaning, because each element has a key.
   *
   * @param key names an element, the same in two versions of it
   * @return the form
   */
  default Form<ImmutableList<T>> listBy(Function<T, String> key) {
    return new ListForm<>(this, key);
  }

  /** {@return the form of sets of such values, in the order of their texts} */
  default Form<ImmutableSet<T>> set() {
    return listBy(Object::toString)
        .as(
            set -> ImmutableList.sortedCopyOf(Comparator.comparing(Object::toString), set),
            ImmutableSet::copyOf);
  }

  /** {@return the form of such values by name} */
  default Form<ImmutableMap<String, T>> map() {
    return mapBy(name -> name, name -> name);
  }

  /**
   * Returns the form of such values by key.
   *
   * @param <K> the type of the keys
   * @param name names a key
   * @param key the key with a name; what it refuses is refused with its path
   * @return the form
   */
  default <K> Form<ImmutableMap<K, T>> mapBy(Function<K, String> name, Function<String, K> key) {
    return new MapForm<>(this, name, key);
  }

  /**
   * Returns the form of a type that this one stands for.
   *
   * @param <S> the type
   * @param to what is written for a value; what it refuses is refused with its path
   * @param from makes a value of what was read; what it refuses is refused with its path
   * @return the form
   */
  default <S> Form<S> as(Function<S, T> to, Function<T, S> from) {
    return new ConvertedForm<>(this, to, from);
  }

  /**
   * Returns the form of a type that this one stands for and that refers to something by name.
   *
   * @param <S> the type
   * @param <C> the type of what is referred to
   * @param to what is written for a value
   * @param known the type of what is referred to, such as a registry
   * @param standard what is referred to where the reader knows nothing else
   * @param from makes a value of what was read; what it refuses is refused with its path
   * @return the form
   */
  default <S, C> Form<S> referring(
      Function<S, T> to, Class<C> known, Supplier<C> standard, BiFunction<T, C, S> from) {
    return new ReferringForm<>(this, to, in -> in.known(known).orElseGet(standard), from);
  }

  /**
   * Returns this form with another keyword in its description, such as a least number.
   *
   * @param keyword a keyword of JSON Schema
   * @param value its value
   * @return the form; it reads what this one reads, for the type itself refuses other values
   */
  default Form<T> described(String keyword, Object value) {
    return new AdaptedForm<>(this, "", Attributes.of(keyword, value), this::isEmpty, this::write);
  }

  /**
   * Returns this form with a name, under which it is described once in each schema.
   *
   * @param name the name
   * @return the form
   */
  default Form<T> named(String name) {
    return new AdaptedForm<>(this, name, Attributes.empty(), this::isEmpty, this::write);
  }

  /**
   * Returns this form with values that are left out where a field need not be there.
   *
   * @param empty whether a value is the one that is meant where the field is absent
   * @return the form
   */
  default Form<T> omittedIf(Predicate<T> empty) {
    return new AdaptedForm<>(this, "", Attributes.empty(), empty, this::write);
  }

  /**
   * Returns this form with another canonical form, for types in which different writings mean the
   * same.
   *
   * @param <C> the type that is hashed in place of a value
   * @param to the meaning of a value
   * @param canonical the form of the meaning
   * @return the form
   */
  default <C> Form<T> hashedAs(Function<T, C> to, Form<C> canonical) {
    return new AdaptedForm<>(
        this,
        "",
        Attributes.empty(),
        this::isEmpty,
        (value, out) -> canonical.write(Refusals.withPath(out, () -> to.apply(value)), out));
  }

  /**
   * Writes a value so that nothing depends on the order of fields, sets, maps and lists by key, nor
   * on platform or locale, nor on the sign of zero.
   *
   * @param value the value
   * @return the text
   */
  default String canonicalForm(T value) {
    CanonicalWriter out = new CanonicalWriter();
    write(value, out);
    return out.text();
  }

  /**
   * Hashes a value.
   *
   * @param value the value
   * @return the SHA-256 of the canonical form, 64 hexadecimal digits
   */
  default String fingerprint(T value) {
    return Hashing.sha256().hashString(canonicalForm(value), StandardCharsets.UTF_8).toString();
  }

  /**
   * Compares two values field by field.
   *
   * @param before the earlier value
   * @param after the later value
   * @return what differs, in the order of the fields, first those of the earlier value
   */
  default ImmutableList<Fields.Change> difference(T before, T after) {
    return Fields.Change.between(FlatWriter.flat(this, before), FlatWriter.flat(this, after));
  }
}
