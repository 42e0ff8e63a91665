package org.openkam.core.fields;

import java.util.function.Supplier;

/** Adds the path to what an invariant of a type refuses. */
final class Refusals {
  private Refusals() {}

  static <T> T withPath(FormReader in, Supplier<T> make) {
    try {
      return make.get();
    } catch (IllegalArgumentException | IllegalStateException refused) {
      throw in.problem(String.valueOf(refused.getMessage()));
    }
  }
}
