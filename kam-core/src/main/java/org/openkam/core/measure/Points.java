package org.openkam.core.measure;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;

/**
 * The values of a series that a measure sees.
 *
 * @param times their times in periods of the window, strictly rising
 * @param values one value a time, at least one
 * @param unit the unit of the values; empty where no value has one
 */
record Points(ImmutableDoubleArray times, ImmutableDoubleArray values, Optional<String> unit) {
  int size() {
    return values.length();
  }

  double first() {
    return values.get(0);
  }

  double last() {
    return values.get(size() - 1);
  }

  /** {@return the time between the first value and the last, in periods} */
  double span() {
    return times.get(size() - 1) - times.get(0);
  }
}
