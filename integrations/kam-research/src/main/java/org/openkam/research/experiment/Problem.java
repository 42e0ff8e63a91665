package org.openkam.research.experiment;

import java.time.LocalDate;
import java.util.Optional;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.research.simulation.Truth;

/**
 * What a selection model is asked, and the truth where it is known.
 *
 * @param matrix what is measured of the accounts
 * @param truth what is true of the same accounts
 * @param origin the day that the values were known on, where the data bears one
 */
public record Problem(DecisionMatrix matrix, Optional<Truth> truth, Optional<LocalDate> origin) {
  /**
   * Returns a problem whose truth is known.
   *
   * @param matrix what is measured of the accounts
   * @param truth what is true of the same accounts
   * @return the problem
   */
  public static Problem of(DecisionMatrix matrix, Truth truth) {
    return new Problem(matrix, Optional.of(truth), Optional.empty());
  }

  /**
   * Returns a problem whose truth is not known.
   *
   * @param matrix what is measured of the accounts
   * @return the problem
   */
  public static Problem of(DecisionMatrix matrix) {
    return new Problem(matrix, Optional.empty(), Optional.empty());
  }

  /**
   * Returns this problem as one of a day, as the origins of a history are.
   *
   * @param origin the day that the values were known on
   * @return the problem with that day
   */
  public Problem asOf(LocalDate origin) {
    return new Problem(matrix, truth, Optional.of(origin));
  }
}
