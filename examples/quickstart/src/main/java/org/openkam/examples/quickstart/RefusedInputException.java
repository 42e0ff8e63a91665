package org.openkam.examples.quickstart;

import java.util.Arrays;
import java.util.Locale;

/** Thrown where the program cannot work with what it was given. */
final class RefusedInputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String[] arguments;

  RefusedInputException(String key, String... arguments) {
    super(Console.in(Locale.ENGLISH).say(key, (Object[]) arguments));
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** {@return the key of the sentence} */
  String key() {
    return key;
  }

  /** {@return what the sentence names, in its order} */
  Object[] arguments() {
    return Arrays.copyOf(arguments, arguments.length, Object[].class);
  }
}
