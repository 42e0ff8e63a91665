package org.openkam.scoring.explanation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;
import org.openkam.core.criterion.Criterion;

/**
 * What one criterion adds to the score of an account.
 *
 * @param criterion the criterion
 * @param measured the measured value, or empty where it was not measured
 * @param amount what it adds to the score, in the unit of the score, finite
 */
public record Contribution(Criterion criterion, OptionalDouble measured, double amount) {
  /**
   * Creates a contribution.
   *
   * @param criterion the criterion
   * @param measured the measured value, or empty where it was not measured
   * @param amount what it adds to the score, finite
   */
  public Contribution {
    checkArgument(
        Double.isFinite(amount),
        "contribution of criterion '%s' must be finite: %s",
        criterion.id(),
        amount);
  }
}
