package org.openkam.core.matrix;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.account.AccountId;

/**
 * One value of a matrix in long form.
 *
 * @param account the account
 * @param criterion the id of the criterion
 * @param value the measured value, finite
 */
public record Measurement(AccountId account, String criterion, double value) {
  /**
   * Creates a measurement.
   *
   * @param account the account
   * @param criterion the id of the criterion
   * @param value the measured value, finite
   */
  public Measurement {
    checkArgument(
        Double.isFinite(value),
        "account '%s' must have a finite value for criterion '%s': %s",
        account,
        criterion,
        value);
    // minus zero is zero
    value = value + 0.0;
  }
}
