package org.openkam.value.scenario;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;

/**
 * An amount of money before and after something happened.
 *
 * @param before the amount before, finite
 * @param after the amount after, finite
 */
public record AmountChange(double before, double after) {
  /**
   * Creates the change.
   *
   * @param before the amount before, finite
   * @param after the amount after, finite
   */
  public AmountChange {
    checkArgument(Double.isFinite(before), "amount before must be finite: %s", before);
    checkArgument(Double.isFinite(after), "amount after must be finite: %s", after);
  }

  /** {@return the amount after less the amount before; negative for a loss} */
  public double absolute() {
    return after - before;
  }

  /** {@return the change as a fraction of the amount before; empty unless that is above zero} */
  public OptionalDouble relative() {
    return before > 0 ? OptionalDouble.of(absolute() / before) : OptionalDouble.empty();
  }
}
