package org.openkam.value.lifetime;

/**
 * The refusal of a lifetime value that has no finite amount.
 *
 * <p>It says that the assumptions do not fit an endless horizon: ask for a finite one, or discount
 * more.
 */
public final class DivergentValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final double value;

  /**
   * Creates the refusal.
   *
   * @param condition which value diverges and the condition that it breaks
   * @param value the offending number
   */
  DivergentValueException(String condition, double value) {
    super(condition + ": " + value);
    this.value = value;
  }

  /** {@return the number that breaks the condition in the message, finite} */
  public double value() {
    return value;
  }
}
