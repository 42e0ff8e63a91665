package org.openkam.examples.crm;

import java.util.function.Supplier;

/** Values of a request that the library refuses. */
public final class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  private InvalidInput(IllegalArgumentException refusal) {
    super(refusal.getMessage(), refusal);
  }

  /**
   * Builds a value of the library from what a caller sent.
   *
   * @param <T> the type of the value
   * @param value builds it
   * @return the value
   * @throws InvalidInput if the library refuses it
   */
  public static <T> T ifRefused(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException refusal) {
      throw new InvalidInput(refusal);
    }
  }
}
