package org.openkam.core.model;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.criterion.Weights;

/**
 * Which criteria make up the position on an axis of a portfolio matrix, and how much each counts.
 *
 * @param axis the id of the axis
 * @param weights the weights of the criteria on this axis, by criterion id
 * @param minCriteria the smallest number of criteria that the axis should have
 * @param maxCriteria the greatest number of criteria that the axis should have
 */
public record AxisModel(String axis, Weights weights, int minCriteria, int maxCriteria) {
  /**
   * Creates the recipe of an axis.
   *
   * @param axis the id of the axis, not blank
   * @param weights the weights of the criteria on this axis
   * @param minCriteria the smallest number of criteria, at least one
   * @param maxCriteria the greatest number of criteria, not below the smallest
   */
  public AxisModel {
    checkArgument(!axis.isBlank(), "axis id must not be blank: '%s'", axis);
    checkArgument(
        minCriteria >= 1 && minCriteria <= maxCriteria,
        "axis '%s' must have a number of criteria from a least to a most: [%s, %s]",
        axis,
        minCriteria,
        maxCriteria);
  }

  /**
   * Creates the recipe of an axis with 3 to 5 criteria (Verbinnen: about 5 for attractiveness, 3 to
   * 5 for one's own position).
   *
   * @param axis the id of the axis, not blank
   * @param weights the weights of the criteria on this axis
   * @return the recipe
   */
  public static AxisModel of(String axis, Weights weights) {
    return new AxisModel(axis, weights, 3, 5);
  }
}
