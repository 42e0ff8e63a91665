package org.openkam.core.model;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.criterion.Weights;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * Which criteria make up the position on an axis of a portfolio matrix, and how much each counts.
 *
 * @param axis the id of the axis
 * @param weights the weights of the criteria on this axis, by criterion id
 * @param minCriteria the smallest number of criteria that the axis should have
 * @param maxCriteria the greatest number of criteria that the axis should have
 */
public record AxisModel(String axis, Weights weights, int minCriteria, int maxCriteria) {
  private static final int MIN_CRITERIA = 3;
  private static final int MAX_CRITERIA = 5;
  private static final Fields<AxisModel> FORM =
      Fields.of(
          AxisModel.class,
          Field.required("axis", Forms.NAME, AxisModel::axis),
          Field.required("weights", Weights.form(), AxisModel::weights),
          Field.defaulted("minCriteria", Forms.WHOLE_NUMBER, AxisModel::minCriteria, MIN_CRITERIA),
          Field.defaulted("maxCriteria", Forms.WHOLE_NUMBER, AxisModel::maxCriteria, MAX_CRITERIA),
          AxisModel::new);

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

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<AxisModel> form() {
    return FORM;
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
    return new AxisModel(axis, weights, MIN_CRITERIA, MAX_CRITERIA);
  }
}
