package org.openkam.core.criterion;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/** Zeros without a sign: minus zero equals zero, but not for a map or a record of doubles. */
final class UnsignedZeros {
  private UnsignedZeros() {}

  /**
   * {@return the points with zero in place of minus zero}
   *
   * @throws IllegalArgumentException if both are keys
   */
  static ImmutableSortedMap<Double, Double> of(Map<Double, Double> points) {
    ImmutableSortedMap.Builder<Double, Double> unsigned = ImmutableSortedMap.naturalOrder();
    points.forEach((value, worth) -> unsigned.put(value + 0.0, worth + 0.0));
    return unsigned.buildOrThrow();
  }
}
