package org.openkam.scoring.normalization;

import java.util.function.DoubleUnaryOperator;
import org.openkam.core.criterion.Criterion;

/**
 * A normalization that needs nothing special of the values.
 *
 * @param id the identifier
 * @param fitting makes the function of a criterion
 */
record FunctionNormalization(String id, Fitting fitting) implements Normalization {
  @Override
  public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
    return fitting.fit(criterion, column);
  }

  @Override
  public String toString() {
    return id;
  }
}
