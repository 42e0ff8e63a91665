package org.openkam.planning.zero;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.reflect.TypeToken;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.DoubleFunction;

/** Draws values of any type, of the library or not. */
final class Samples {
  private static final int DEEPEST = 7;
  private static final double[] NUMBERS = {-2, -1, 0, 0.25, 0.5, 1, 2, 3, 10};

  private final Makers makers;

  Samples(Makers makers) {
    this.makers = makers;
  }

  /** Draws a value for each type; throws where a maker refuses what was drawn for it. */
  Object[] of(ImmutableList<TypeToken<?>> types, Random random)
      throws ReflectiveOperationException {
    return of(types, random, DEEPEST);
  }

  private Object[] of(ImmutableList<TypeToken<?>> types, Random random, int depth)
      throws ReflectiveOperationException {
    Object[] values = new Object[types.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = of(types.get(i), random, depth);
    }
    return values;
  }

  /** Returns what a number may be put in, drawn at random; empty for a type without numbers. */
  Optional<DoubleFunction<Object>> around(TypeToken<?> type, Random random)
      throws ReflectiveOperationException {
    Class<?> raw = type.wrap().getRawType();
    if (raw == Double.class) {
      return Optional.of(number -> number);
    }
    if (raw == OptionalDouble.class) {
      return Optional.of(OptionalDouble::of);
    }
    List<Double> others = numbers(random);
    if (raw == double[].class) {
      return Optional.of(number -> Doubles.toArray(with(number, others)));
    }
    if (raw == ImmutableDoubleArray.class) {
      return Optional.of(number -> ImmutableDoubleArray.copyOf(with(number, others)));
    }
    if (isJdkOrGuava(raw, Map.class) && argument(type, Map.class, 1).getRawType() == Double.class) {
      Object key = of(argument(type, Map.class, 0), random, DEEPEST);
      Object second = of(argument(type, Map.class, 0), random, DEEPEST);
      boolean isAlone = random.nextBoolean() || key.equals(second);
      return Optional.of(
          number ->
              map(raw, isAlone ? Map.of(key, number) : Map.of(key, number, second, others.get(0))));
    }
    if (isJdkOrGuava(raw, Iterable.class)
        && argument(type, Iterable.class, 0).getRawType() == Double.class) {
      return Optional.of(number -> ImmutableList.copyOf(with(number, others)));
    }
    return Optional.empty();
  }

  private static List<Double> with(double number, List<Double> others) {
    List<Double> all = new ArrayList<>();
    all.add(number);
    all.addAll(others.subList(1, others.size()));
    return all;
  }

  private static List<Double> numbers(Random random) {
    List<Double> numbers = new ArrayList<>();
    for (int size = 1 + random.nextInt(3); size > 0; size--) {
      numbers.add(number(random));
    }
    return numbers;
  }

  private static double number(Random random) {
    return NUMBERS[random.nextInt(NUMBERS.length)];
  }

  private Object of(TypeToken<?> type, Random random, int depth)
      throws ReflectiveOperationException {
    Class<?> raw = type.wrap().getRawType();
    if (raw.isEnum()) {
      return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
    }
    Optional<DoubleFunction<Object>> numeric = around(type, random);
    if (numeric.isPresent()) {
      return raw == OptionalDouble.class && random.nextBoolean()
          ? OptionalDouble.empty()
          : numeric.get().apply(number(random));
    }
    Optional<Object> plain = plain(raw, random);
    if (plain.isPresent()) {
      return plain.get();
    }
    if (depth == 0) {
      throw new IllegalStateException("too deep: " + type);
    }
    if (raw == Optional.class) {
      return random.nextBoolean()
          ? Optional.empty()
          : Optional.of(of(argument(type, Optional.class, 0), random, depth - 1));
    }
    if (isJdkOrGuava(raw, Map.class)) {
      return map(
          raw,
          Map.of(
              of(argument(type, Map.class, 0), random, depth - 1),
              of(argument(type, Map.class, 1), random, depth - 1)));
    }
    if (isJdkOrGuava(raw, Iterable.class)) {
      List<Object> elements = new ArrayList<>();
      for (int size = random.nextInt(3); size >= 0; size--) {
        elements.add(of(argument(type, Iterable.class, 0), random, depth - 1));
      }
      return Set.class.isAssignableFrom(raw)
          ? ImmutableSet.copyOf(elements)
          : ImmutableList.copyOf(elements);
    }
    Maker maker =
        makers
            .any(raw, random)
            .orElseThrow(() -> new IllegalStateException("nothing makes: " + type));
    return maker.make(of(maker.parameters(), random, depth - 1));
  }

  private static Optional<Object> plain(Class<?> raw, Random random) {
    if (raw == Integer.class) {
      return Optional.of(random.nextInt(4));
    }
    if (raw == Long.class) {
      return Optional.of((long) random.nextInt(4));
    }
    if (raw == Boolean.class) {
      return Optional.of(random.nextBoolean());
    }
    if (raw.isAssignableFrom(String.class)) {
      return Optional.of(String.valueOf((char) ('a' + random.nextInt(3))));
    }
    if (raw == OptionalInt.class) {
      return Optional.of(OptionalInt.of(random.nextInt(4)));
    }
    if (raw == ImmutableIntArray.class) {
      return Optional.of(ImmutableIntArray.of(0, 1));
    }
    if (raw == LocalDate.class) {
      return Optional.of(LocalDate.of(2026, 1 + random.nextInt(12), 1));
    }
    if (raw == YearMonth.class) {
      return Optional.of(YearMonth.of(2026, 1 + random.nextInt(12)));
    }
    return Optional.empty();
  }

  private static Object map(Class<?> raw, Map<Object, Object> entries) {
    if (!SortedMap.class.isAssignableFrom(raw)) {
      return ImmutableMap.copyOf(entries);
    }
    Map<Comparable<Object>, Object> comparable = new LinkedHashMap<>();
    entries.forEach((key, value) -> comparable.put(asComparable(key), value));
    return ImmutableSortedMap.copyOf(comparable);
  }

  @SuppressWarnings("unchecked")
  private static Comparable<Object> asComparable(Object key) {
    return (Comparable<Object>) key;
  }

  private static boolean isJdkOrGuava(Class<?> raw, Class<?> kind) {
    return kind.isAssignableFrom(raw) && !raw.getName().startsWith("org.openkam");
  }

  private static TypeToken<?> argument(TypeToken<?> type, Class<?> generic, int place) {
    return type.resolveType(generic.getTypeParameters()[place]).wrap();
  }
}
