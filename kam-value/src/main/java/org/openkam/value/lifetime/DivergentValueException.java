package org.openkam.value.lifetime;

/**
 * The refusal of a lifetime value that has no finite amount.
 *
 * <p>It says that the assumptions do not fit an endless horizon: ask for a finite one, or discount
 * more.
 */
public final class DivergentValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /**
   * Creates the refusal.
   *
   * @param message which value diverges, the condition that it breaks, and the offending number
   */
  DivergentValueException(String message) {
    super(message);
  }
}
