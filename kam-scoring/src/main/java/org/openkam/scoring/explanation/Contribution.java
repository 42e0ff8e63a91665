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
 * @param standardError how far the amount may be off because it was sampled (one standard error),
 *     in the unit of the score; zero where it is exact
 */
public record Contribution(
    Criterion criterion, OptionalDouble measured, double amount, double standardError) {
  /**
   * Creates a contribution.
   *
   * @param criterion the criterion
   * @param measured the measured value, or empty where it was not measured
   * @param amount what it adds to the score, finite
   * @param standardError how far the amount may be off, finite and not negative
   */
  public Contribution {
    checkArgument(
        Double.isFinite(amount),
        "contribution of criterion '%s' must be finite: %s",
        criterion.id(),
        amount);
    checkArgument(
        standardError >= 0 && Double.isFinite(standardError),
        "standard error of criterion '%s' must be finite and not negative: %s",
        criterion.id(),
        standardError);
  }

  /**
   * Creates a contribution that is exact.
   *
   * @param criterion the criterion
   * @param measured the measured value, or empty where it was not measured
   * @param amount what it adds to the score, finite
   */
  public Contribution(Criterion criterion, OptionalDouble measured, double amount) {
    this(criterion, measured, amount, 0);
  }
}
