package org.openkam.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.ibm.icu.text.MessagePattern;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One of the patterns of a code: CODE, or CODE.name or CODE.name+name for evidence of these names.
 *
 * @param key the key of the pattern
 * @param required the names that the key asks for
 * @param arguments the names that the pattern uses
 */
record Variant(String key, ImmutableSet<String> required, ImmutableSet<String> arguments) {
  private static final Splitter NAMES = Splitter.on('+');
  private static final Comparator<Variant> MOST_FIRST =
      Comparator.comparingInt((Variant one) -> one.required().size())
          .reversed()
          .thenComparing(Variant::key);

  /** {@return the patterns of a code, those that ask for most first} */
  static ImmutableList<Variant> of(
      String code, ImmutableMap<String, String> english, ImmutableMap<String, String> own) {
    return ImmutableMap.<String, String>builder()
        .putAll(english)
        .putAll(own)
        .buildKeepingLast()
        .entrySet()
        .stream()
        .filter(entry -> entry.getKey().equals(code) || entry.getKey().startsWith(code + "."))
        .map(entry -> of(code, entry.getKey(), entry.getValue()))
        .sorted(MOST_FIRST)
        .collect(toImmutableList());
  }

  private static Variant of(String code, String key, String pattern) {
    return new Variant(
        key,
        key.equals(code)
            ? ImmutableSet.of()
            : ImmutableSet.copyOf(NAMES.split(key.substring(code.length() + 1))),
        arguments(pattern));
  }

  /** {@return the names of all arguments of a pattern, those within plural and select too} */
  static ImmutableSet<String> arguments(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    return IntStream.range(0, parsed.countParts())
        .mapToObj(parsed::getPart)
        .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
        .map(parsed::getSubstring)
        .collect(toImmutableSet());
  }

  boolean fits(Set<String> names) {
    return names.containsAll(required) && names.containsAll(arguments);
  }
}
