package org.openkam.core.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Named values, each a text, a finite number, a flag, a day, a list of these, or attributes again.
 *
 * <p>Carries the evidence of a finding and the parameters of a strategy, so that both can be
 * rendered, compared and serialized without knowing who produced them. Every number is a {@code
 * double}. The order of entries is kept for display and ignored by {@code equals}. Immutable.
 */
public final class Attributes {
  private static final double LARGEST_WHOLE = 1e15;
  private static final Attributes EMPTY = new Attributes(ImmutableMap.of());

  private final ImmutableMap<String, Object> values;

  private Attributes(ImmutableMap<String, Object> values) {
    this.values = values;
  }

  /** {@return attributes without any entry} */
  public static Attributes empty() {
    return EMPTY;
  }

  /**
   * Returns attributes with one entry.
   *
   * @param name the name, not blank
   * @param value a text, a number, a flag, a day, a list of these, or attributes
   * @return the attributes
   */
  public static Attributes of(String name, Object value) {
    return builder().put(name, value).build();
  }

  /**
   * Returns attributes with the entries of a map.
   *
   * @param values names with values of the kinds that {@link Builder#put} takes
   * @return the attributes, in the order of the map
   */
  public static Attributes copyOf(Map<String, ?> values) {
    Builder builder = builder();
    values.forEach(builder::put);
    return builder.build();
  }

  /** {@return a builder without any entry} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the names, in the order they were given} */
  public ImmutableSet<String> names() {
    return values.keySet();
  }

  /** {@return the entries: String, Double, Boolean, LocalDate, ImmutableList or Attributes} */
  public ImmutableMap<String, Object> asMap() {
    return values;
  }

  /** {@return the number of entries} */
  public int size() {
    return values.size();
  }

  /**
   * Checks that nothing was named that nobody reads.
   *
   * @param subject whose attributes these are, for the message
   * @param known the names that are read
   * @throws IllegalArgumentException if there is another name
   */
  public void checkNames(String subject, String... known) {
    for (String name : names()) {
      checkArgument(
          Arrays.asList(known).contains(name),
          "%s has no parameter among %s named: '%s'",
          subject,
          Arrays.toString(known),
          name);
    }
  }

  /**
   * Finds a text.
   *
   * @param name the name
   * @return the text, or empty where the name is absent
   * @throws IllegalArgumentException if the value is not a text
   */
  public Optional<String> findText(String name) {
    return find(name, String.class, "a text");
  }

  /**
   * Finds a number.
   *
   * @param name the name
   * @return the number, or empty where the name is absent
   * @throws IllegalArgumentException if the value is not a number
   */
  public OptionalDouble findNumber(String name) {
    Optional<Double> number = find(name, Double.class, "a number");
    return number.isPresent() ? OptionalDouble.of(number.get()) : OptionalDouble.empty();
  }

  /**
   * Finds a list of numbers.
   *
   * @param name the name
   * @return a new array, or empty where the name is absent
   * @throws IllegalArgumentException if the value is not a list of numbers
   */
  public Optional<double[]> findNumbers(String name) {
    return findList(name, Double.class, "a list of numbers")
        .map(numbers -> numbers.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /**
   * Finds a list of texts.
   *
   * @param name the name
   * @return the texts, or empty where the name is absent
   * @throws IllegalArgumentException if the value is not a list of texts
   */
  public Optional<ImmutableList<String>> findTexts(String name) {
    return findList(name, String.class, "a list of texts");
  }

  /**
   * Finds nested attributes.
   *
   * @param name the name
   * @return the attributes, or empty where the name is absent
   * @throws IllegalArgumentException if the value is not attributes
   */
  public Optional<Attributes> findAttributes(String name) {
    return find(name, Attributes.class, "named values");
  }

  /**
   * Finds a list of nested attributes.
   *
   * @param name the name
   * @return the list, or empty where the name is absent
   * @throws IllegalArgumentException if the value is not a list of attributes
   */
  public Optional<ImmutableList<Attributes>> findAttributesList(String name) {
    return findList(name, Attributes.class, "a list of named values");
  }

  private <T> Optional<T> find(String name, Class<T> kind, String expected) {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    checkArgument(kind.isInstance(value), "'%s' must be %s: %s", name, expected, value);
    return Optional.of(kind.cast(value));
  }

  private <T> Optional<ImmutableList<T>> findList(String name, Class<T> kind, String expected) {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    checkArgument(
        value instanceof List<?> list && list.stream().allMatch(kind::isInstance),
        "'%s' must be %s: %s",
        name,
        expected,
        value);
    return Optional.of(((List<?>) value).stream().map(kind::cast).collect(toImmutableList()));
  }

  /**
   * Renders the value of a name as people write it.
   *
   * @param name the name
   * @return the text, the same in every locale
   * @throws IllegalArgumentException if there is no such name
   */
  public String rendered(String name) {
    Object value = values.get(name);
    checkArgument(value != null, "no attribute '%s' among %s", name, values.keySet());
    return render(value);
  }

  /**
   * Renders one value as people write it: whole numbers without a fraction, lists with commas.
   *
   * @param value a value as {@link #asMap} gives it
   * @return the text, the same in every locale
   */
  public static String render(Object value) {
    if (value instanceof Double number) {
      boolean whole = number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE;
      return whole ? Long.toString(number.longValue()) : number.toString();
    }
    if (value instanceof List<?> list) {
      return String.join(", ", list.stream().map(Attributes::render).toList());
    }
    return value.toString();
  }

  /**
   * Writes the entries in the order of their names, with nothing left to the order in which they
   * were given, nor to platform or locale.
   *
   * @return the text, the same for equal attributes and for no others
   */
  public String canonicalForm() {
    return ImmutableSortedMap.copyOf(values).entrySet().stream()
        .map(entry -> quoted(entry.getKey()) + ':' + canonicalForm(entry.getValue()))
        .collect(joining(",", "{", "}"));
  }

  private static String canonicalForm(Object value) {
    if (value instanceof Attributes attributes) {
      return attributes.canonicalForm();
    }
    if (value instanceof List<?> elements) {
      return elements.stream().map(Attributes::canonicalForm).collect(joining(",", "[", "]"));
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** {@return the SHA-256 of the canonical form, 64 hexadecimal digits} */
  public String fingerprint() {
    return Hashing.sha256().hashString(canonicalForm(), StandardCharsets.UTF_8).toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attributes that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    values.forEach(
        (name, value) ->
            text.append(text.length() > 1 ? ", " : "")
                .append(name)
                .append('=')
                .append(render(value)));
    return text.append('}').toString();
  }

  /** Builds {@link Attributes}; a name may be given once. */
  public static final class Builder {
    private final ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();

    private Builder() {}

    /**
     * Adds an entry.
     *
     * @param name the name, not blank
     * @param value a text, a finite number, a flag, a day, a list of these, or attributes
     * @return this builder
     * @throws IllegalArgumentException if the name is blank or the value is of another kind
     */
    @CanIgnoreReturnValue
    public Builder put(String name, Object value) {
      checkArgument(!name.isBlank(), "attribute name must not be blank: '%s'", name);
      values.put(name, plain(name, value));
      return this;
    }

    /** {@return the attributes} */
    public Attributes build() {
      return new Attributes(values.buildOrThrow());
    }

    private static Object plain(String name, Object value) {
      if (value instanceof Number number) {
        double finite = number.doubleValue();
        checkArgument(Double.isFinite(finite), "'%s' must be a finite number: %s", name, value);
        // minus zero is zero
        return finite + 0.0;
      }
      if (value instanceof double[] numbers) {
        ImmutableList.Builder<Object> list = ImmutableList.builder();
        for (double number : numbers) {
          list.add(plain(name, number));
        }
        return list.build();
      }
      if (value instanceof Iterable<?> list) {
        ImmutableList.Builder<Object> elements = ImmutableList.builder();
        list.forEach(element -> elements.add(plain(name, element)));
        return elements.build();
      }
      if (value instanceof Map<?, ?> map) {
        Builder nested = builder();
        map.forEach((key, element) -> nested.put(key.toString(), element));
        return nested.build();
      }
      if (value instanceof Enum<?> constant) {
        return constant.name();
      }
      checkArgument(
          value instanceof String
              || value instanceof Boolean
              || value instanceof LocalDate
              || value instanceof Attributes,
          "'%s' must be a text, number, flag, day, list or named values: %s",
          name,
          value);
      return value;
    }
  }
}
