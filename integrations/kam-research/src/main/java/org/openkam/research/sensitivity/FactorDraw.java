package org.openkam.research.sensitivity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;

/** One draw of all factors. */
public final class FactorDraw {
  private final ImmutableMap<String, Integer> positions;
  private final double[][] values;

  FactorDraw(ImmutableMap<String, Integer> positions, double[][] values) {
    this.positions = positions;
    this.values = values;
  }

  /**
   * Returns the first value of a factor, which for most is the only one.
   *
   * @param factor the name of the factor
   * @return the value
   * @throws IllegalArgumentException if there is no such factor
   */
  public double value(String factor) {
    return values[position(factor)][0];
  }

  /**
   * Returns all values of a factor.
   *
   * @param factor the name of the factor
   * @return the values, {@link Factor#size()} of them
   * @throws IllegalArgumentException if there is no such factor
   */
  public double[] values(String factor) {
    return values[position(factor)].clone();
  }

  private int position(String factor) {
    Integer position = positions.get(factor);
    checkArgument(position != null, "no factor '%s' among %s", factor, positions.keySet());
    return position;
  }
}
