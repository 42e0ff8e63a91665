package org.openkam.core.fields;

import java.util.function.Function;
import java.util.function.Supplier;

/** Adds the path to what an invariant of a type refuses. */
final class Refusals {
  private Refusals() {}

  static <T> T withPath(FormReader in, Supplier<T> make) {
    return withPath(in::problem, make);
  }

  static <T> T withPath(FormWriter out, Supplier<T> make) {
    return withPath(out::problem, make);
  }

  private static <T> T withPath(
      Function<String, IllegalArgumentException> problem, Supplier<T> make) {
    try {
      return make.get();
    } catch (IllegalArgumentException | IllegalStateException refused) {
      throw problem.apply(String.valueOf(refused.getMessage()));
    }
  }
}
