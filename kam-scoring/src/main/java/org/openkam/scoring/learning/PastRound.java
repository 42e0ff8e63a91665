package org.openkam.scoring.learning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import org.openkam.core.matrix.DecisionMatrix;

/**
 * What was known of accounts on a day of the past, and how they turned out afterwards.
 *
 * @param matrix what was known; a value may be missing
 * @param outcomes how each account of the matrix turned out, in its order, finite
 */
public record PastRound(DecisionMatrix matrix, ImmutableDoubleArray outcomes) {
  /**
   * Creates the round.
   *
   * @param matrix what was known
   * @param outcomes how each account of the matrix turned out, in its order, finite
   * @throws IllegalArgumentException if there is not one finite outcome an account
   */
  public PastRound {
    checkArgument(
        outcomes.length() == matrix.accounts().size(),
        "round of %s accounts must have an outcome for each: %s",
        matrix.accounts().size(),
        outcomes.length());
    outcomes.forEach(
        outcome -> checkArgument(Double.isFinite(outcome), "outcome must be finite: %s", outcome));
  }
}
