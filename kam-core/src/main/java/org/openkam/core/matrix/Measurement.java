package org.openkam.core.matrix;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.alternative.AlternativeId;

/**
 * One value of a matrix in long form.
 *
 * @param alternative the alternative
 * @param criterion the id of the criterion
 * @param value the measured value, finite
 */
public record Measurement(AlternativeId alternative, String criterion, double value) {
  /**
   * Creates a measurement.
   *
   * @param alternative the alternative
   * @param criterion the id of the criterion
   * @param value the measured value, finite
   */
  public Measurement {
    checkArgument(
        Double.isFinite(value),
        "%s must have a finite value for criterion '%s': %s",
        alternative.inWords(),
        criterion,
        value);
    // minus zero is zero
    value = value + 0.0;
  }
}
