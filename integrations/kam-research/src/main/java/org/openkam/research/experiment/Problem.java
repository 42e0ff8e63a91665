package org.openkam.research.experiment;

import java.util.Optional;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.research.simulation.Truth;

/**
 * What a selection model is asked, and the truth where it is known.
 *
 * @param matrix what is measured of the accounts
 * @param truth what is true of the same accounts
 */
public record Problem(DecisionMatrix matrix, Optional<Truth> truth) {
  /**
   * Returns a problem whose truth is known.
   *
   * @param matrix what is measured of the accounts
   * @param truth what is true of the same accounts
   * @return the problem
   */
  public static Problem of(DecisionMatrix matrix, Truth truth) {
    return new Problem(matrix, Optional.of(truth));
  }

  /**
   * Returns a problem whose truth is not known.
   *
   * @param matrix what is measured of the accounts
   * @return the problem
   */
  public static Problem of(DecisionMatrix matrix) {
    return new Problem(matrix, Optional.empty());
  }
}
