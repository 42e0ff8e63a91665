package org.openkam.scoring.explanation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.OptionalDouble;
import org.openkam.core.criterion.Criterion;

/**
 * What one criterion adds to the score of an account.
 *
 * <p>There is one for every account and criterion that is explained. Immutable.
 */
public final class Contribution {
  private final Criterion criterion;
  private final OptionalDouble measured;
  private final double amount;
  private final double standardError;

  private Contribution(
      Criterion criterion, OptionalDouble measured, double amount, double standardError) {
    this.criterion = requireNonNull(criterion, "criterion");
    this.measured = requireNonNull(measured, "measured");
    this.amount = amount;
    this.standardError = standardError;
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
   * Returns a contribution that is exact.
   *
   * @param criterion the criterion
   * @param measured the measured value, or empty where it was not measured
   * @param amount what it adds to the score, in the unit of the score, finite
   * @return the contribution
   * @throws IllegalArgumentException if the amount is not finite
   */
  public static Contribution of(Criterion criterion, OptionalDouble measured, double amount) {
    return new Contribution(criterion, measured, amount, 0);
  }

  /**
   * Returns this contribution as one that was sampled.
   *
   * @param error how far the amount may be off (one standard error), in the unit of the score,
   *     finite and not negative
   * @return the contribution
   * @throws IllegalArgumentException if the error is negative or not finite
   */
  public Contribution withStandardError(double error) {
    return new Contribution(criterion, measured, amount, error);
  }

  /** {@return the criterion} */
  public Criterion criterion() {
    return criterion;
  }

  /** {@return the measured value, or empty where it was not measured} */
  public OptionalDouble measured() {
    return measured;
  }

  /** {@return what it adds to the score, in the unit of the score, finite} */
  public double amount() {
    return amount;
  }

  /**
   * {@return how far the amount may be off because it was sampled (one standard error), in the unit
   * of the score, not negative; zero where it is exact}
   */
  public double standardError() {
    return standardError;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Contribution that
        && criterion.equals(that.criterion)
        && measured.equals(that.measured)
        && Double.compare(amount, that.amount) == 0
        && Double.compare(standardError, that.standardError) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(criterion, measured, amount, standardError);
  }

  @Override
  public String toString() {
    String error = standardError == 0 ? "" : " ± " + standardError;
    return "criterion '" + criterion.id() + "' adds " + amount + error;
  }
}
