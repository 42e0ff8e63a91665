package org.openkam.core.model;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.openkam.core.criterion.Weights;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * Which criteria make up the position on an axis of a portfolio matrix, and how much each counts.
 */
@Value.Immutable
public abstract class AxisModel {
  private static final Fields<AxisModel> FORM =
      Fields.of(AxisModel.class, AxisModel::builder, Builder::build)
          .required("axis", Forms.NAME, AxisModel::axis, Builder::axis)
          .required("weights", Weights.form(), AxisModel::weights, Builder::weights)
          .defaulted(
              "minCriteria", Forms.WHOLE_NUMBER, AxisModel::minCriteria, Builder::minCriteria)
          .defaulted(
              "maxCriteria", Forms.WHOLE_NUMBER, AxisModel::maxCriteria, Builder::maxCriteria)
          .form();

  AxisModel() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
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
    return builder().axis(axis).weights(weights).build();
  }

  /** {@return the id of the axis, not blank} */
  public abstract String axis();

  /** {@return the weights of the criteria on this axis, by criterion id} */
  public abstract Weights weights();

  /**
   * {@return the smallest number of criteria that the axis should have, at least one; 3 unless set}
   */
  @Value.Default
  public int minCriteria() {
    return 3;
  }

  /**
   * {@return the greatest number of criteria that the axis should have, not below the smallest; 5
   * unless set}
   */
  @Value.Default
  public int maxCriteria() {
    return 5;
  }

  @Value.Check
  void check() {
    checkArgument(!axis().isBlank(), "axis id must not be blank: '%s'", axis());
    checkArgument(
        minCriteria() >= 1 && minCriteria() <= maxCriteria(),
        "axis '%s' must have a number of criteria from a least to a most: [%s, %s]",
        axis(),
        minCriteria(),
        maxCriteria());
  }

  /** Builds {@link AxisModel} instances; axis and weights are required. */
  public static final class Builder extends ImmutableAxisModel.Builder {
    Builder() {}
  }
}
