package org.openkam.scoring.weighting.judgement;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.OptionalDouble;

/**
 * The mean consistency index of comparisons made at random from 1/9 to 9, by the number of
 * criteria; a consistency ratio is taken against it.
 */
public enum RandomIndex {
  /** The table of Saaty (1980), for up to 15 criteria. */
  SAATY(0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59),

  /** The table of Tummala and Ling (1998), for up to 15 criteria. */
  TUMMALA_LING(
      0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571,
      1.5714, 1.5831),

  /**
   * The means of 500,000 matrices or more for each number of criteria, simulated for this table,
   * for up to 20 criteria; their standard error is at most 0.0004.
   */
  SIMULATED(
      0.524, 0.884, 1.108, 1.249, 1.340, 1.404, 1.450, 1.485, 1.514, 1.536, 1.555, 1.570, 1.584,
      1.596, 1.605, 1.614, 1.622, 1.629);

  /** The number of criteria that the first entry of a table is for. */
  private static final int FIRST = 3;

  private final ImmutableDoubleArray values;

  RandomIndex(double... values) {
    this.values = ImmutableDoubleArray.copyOf(values);
  }

  /**
   * Finds the index for a number of criteria.
   *
   * @param criteria the number of criteria
   * @return the index, above zero; zero for one or two criteria, which cannot contradict each
   *     other; empty where the table ends before
   */
  public OptionalDouble find(int criteria) {
    if (criteria < FIRST) {
      return OptionalDouble.of(0);
    }
    return criteria < FIRST + values.length()
        ? OptionalDouble.of(values.get(criteria - FIRST))
        : OptionalDouble.empty();
  }
}
