package org.openkam.scoring.weighting.data;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;

/**
 * What a {@link Weighting} makes of the columns of a frame: one point a criterion, in proportion to
 * which the criteria are weighed, and the published quantities on the way.
 *
 * <p>Immutable.
 */
public final class CriterionPoints {
  private final double[] values;
  private final ImmutableMap<String, double[]> intermediates;

  private CriterionPoints(double[] values, ImmutableMap<String, double[]> intermediates) {
    this.values = values;
    this.intermediates = intermediates;
  }

  /**
   * Returns points.
   *
   * @param values one point a criterion, zero or above; all zero where no criterion tells the
   *     accounts apart
   * @return the points, without intermediates
   */
  public static CriterionPoints of(double... values) {
    return new CriterionPoints(values.clone(), ImmutableMap.of());
  }

  /**
   * Returns these points with a published quantity that led to them.
   *
   * @param name the name, lower case with hyphens, new to these points
   * @param quantity one number a criterion
   * @return the points
   * @throws IllegalArgumentException if there is not one number a criterion or the name is taken
   */
  public CriterionPoints with(String name, double... quantity) {
    checkArgument(
        quantity.length == values.length,
        "quantity '%s' must have one number for each of %s criteria: %s",
        name,
        values.length,
        quantity.length);
    return new CriterionPoints(
        values,
        ImmutableMap.<String, double[]>builder()
            .putAll(intermediates)
            .put(name, quantity.clone())
            .buildOrThrow());
  }

  /** {@return one point a criterion, a new array} */
  public double[] values() {
    return values.clone();
  }

  ImmutableMap<String, double[]> intermediates() {
    return intermediates;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CriterionPoints that
        && Arrays.equals(values, that.values)
        && intermediates.keySet().equals(that.intermediates.keySet())
        && Arrays.deepEquals(
            intermediates.values().toArray(), that.intermediates.values().toArray());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "points " + Arrays.toString(values);
  }
}
