package org.openkam.planning.zero;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public ways to values of types. */
final class Makers {
  private static final Pattern REQUIRED =
      Pattern.compile("some of required attributes are not set \\[(.*)]");

  private final ImmutableList<Class<?>> types;
  private final Map<Class<?>, ImmutableList<Executable>> calls = new LinkedHashMap<>();
  private final Map<Class<?>, ImmutableSet<String>> required = new LinkedHashMap<>();

  Makers(ImmutableList<Class<?>> types) {
    this.types = types;
  }

  /** Returns a way to a value of a type, drawn at random; empty where there is none. */
  Optional<Maker> any(Class<?> made, Random random) {
    ImmutableList<Executable> known = calls(made);
    Optional<Method> builder = builder(made);
    int choices = known.size() + (builder.isPresent() ? 1 : 0);
    if (choices == 0) {
      return Optional.empty();
    }
    int chosen = random.nextInt(choices);
    return Optional.of(
        chosen < known.size()
            ? Maker.of(known.get(chosen))
            : building(builder.orElseThrow(), ImmutableList.of(), random));
  }

  /** Returns the constructors and static methods that give a value of a type or a kind of it. */
  ImmutableList<Executable> calls(Class<?> made) {
    return calls.computeIfAbsent(
        made,
        key ->
            types.stream()
                .flatMap(type -> calls(type, key).stream())
                .collect(ImmutableList.toImmutableList()));
  }

  /** Returns the constructors and static methods of one type that give a value of another. */
  static ImmutableList<Executable> calls(Class<?> type, Class<?> made) {
    ImmutableList.Builder<Executable> calls = ImmutableList.builder();
    if (type.isRecord() && made.isAssignableFrom(type)) {
      calls.add(type.getConstructors());
    }
    for (Method method : methods(type)) {
      if (Modifier.isStatic(method.getModifiers())
          && Modifier.isPublic(method.getModifiers())
          && made.isAssignableFrom(method.getReturnType())) {
        calls.add(method);
      }
    }
    return calls.build();
  }

  static Optional<Method> builder(Class<?> type) {
    return methods(type).stream()
        .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0)
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .findFirst();
  }

  /** Returns what sets the properties of a built type, by name; the plainest way to each. */
  static ImmutableList<Method> setters(Method builder) {
    Class<?> built = builder.getDeclaringClass();
    List<Method> setters = new ArrayList<>();
    for (Method property : methods(built)) {
      if (property.getParameterCount() == 0 && !Modifier.isStatic(property.getModifiers())) {
        Arrays.stream(builder.getReturnType().getMethods())
            .filter(method -> method.getName().equals(property.getName()))
            .filter(method -> method.getParameterCount() == 1 && !method.isVarArgs())
            .min(Comparator.comparing(Method::toGenericString))
            .ifPresent(setters::add);
      }
    }
    return ImmutableList.copyOf(setters);
  }

  /** Returns the building with given properties, all required ones, and some of the others. */
  Maker building(Method builder, ImmutableList<Method> given, Random random) {
    ImmutableSet.Builder<Method> set = ImmutableSet.<Method>builder().addAll(given);
    ImmutableSet<String> names = required(builder);
    for (Method setter : setters(builder)) {
      if (names.contains(setter.getName()) || random.nextInt(4) == 0) {
        set.add(setter);
      }
    }
    return Maker.of(builder, set.build().asList());
  }

  private ImmutableSet<String> required(Method builder) {
    return required.computeIfAbsent(
        builder.getDeclaringClass(),
        type -> {
          try {
            Maker.of(builder, ImmutableList.of()).make();
            return ImmutableSet.of();
          } catch (ReflectiveOperationException | RuntimeException e) {
            Matcher matcher = REQUIRED.matcher(String.valueOf(e.getMessage()));
            return matcher.find()
                ? ImmutableSet.copyOf(Splitter.on(", ").split(matcher.group(1)))
                : ImmutableSet.of();
          }
        });
  }

  private static ImmutableList<Method> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .sorted(Comparator.comparing(Method::toGenericString))
        .collect(ImmutableList.toImmutableList());
  }
}
