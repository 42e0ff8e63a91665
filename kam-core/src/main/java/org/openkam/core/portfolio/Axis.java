package org.openkam.core.portfolio;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.immutables.value.Value;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Labels;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.numeric.Zeros;

/**
 * One named axis of a portfolio matrix, cut into bands from low to high.
 *
 * <p>The ends of the bands are the bounds of the axis and the cuts between them.
 */
@Value.Immutable
public abstract class Axis {
  private static final Fields<Axis> FORM =
      Fields.of(Axis.class, Axis::builder, Builder::build)
          .required("id", Forms.NAME, Axis::id, Builder::id)
          .defaulted("labels", Labels.form(), Axis::labels, Builder::labels)
          .required("bounds", Bounds.form(), Axis::bounds, Builder::bounds)
          .required("cuts", Forms.NUMBER.list(), Axis::cuts, Builder::cuts)
          .required("bands", Labels.form().list(), Axis::bands, Builder::bands)
          .form();

  Axis() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Axis> form() {
    return FORM;
  }

  /**
   * Returns an axis with bands of equal width.
   *
   * @param id the identifier of the axis
   * @param labels the name shown to people
   * @param bounds the ends of the axis
   * @param bands the names of the bands, from low to high, at least two
   * @return the axis
   */
  public static Axis equalBands(String id, Labels labels, Bounds bounds, List<Labels> bands) {
    Builder axis = builder().id(id).labels(labels).bounds(bounds).bands(bands);
    for (int cut = 1; cut < bands.size(); cut++) {
      axis.addCuts(bounds.lowest() + bounds.span() * cut / bands.size());
    }
    return axis.build();
  }

  /** {@return the identifier, unique in the matrix} */
  public abstract String id();

  /** {@return the name shown to people, which is the identifier unless set} */
  @Value.Default
  public Labels labels() {
    return Labels.of(id());
  }

  /** {@return the ends of the axis} */
  public abstract Bounds bounds();

  /** {@return the edges between the bands, ascending, within the bounds} */
  public abstract ImmutableList<Double> cuts();

  /** {@return the names of the bands, from low to high, one more than the cuts} */
  public abstract ImmutableList<Labels> bands();

  /**
   * Returns the band that a position falls into; a position beyond the bounds counts as its end.
   *
   * @param position a finite position on the axis
   * @param rule to which band an edge belongs
   * @return the index of the band, from zero (lowest)
   */
  public int bandAt(double position, EdgeRule rule) {
    checkArgument(
        Double.isFinite(position), "position on axis '%s' must be finite: %s", id(), position);
    int band = 0;
    for (double cut : cuts()) {
      boolean above = rule == EdgeRule.LOWER_INCLUSIVE ? position >= cut : position > cut;
      band += above ? 1 : 0;
    }
    return band;
  }

  /**
   * Returns an edge between the bands, or an end of the axis; band <i>i</i> lies between the edges
   * <i>i</i> and <i>i</i> + 1.
   *
   * @param index from zero (the lower bound) to the number of bands (the upper bound)
   * @return the position of the edge
   */
  public double edge(int index) {
    checkArgument(
        index >= 0 && index <= bands().size(),
        "axis '%s' has edges from 0 to %s: %s",
        id(),
        bands().size(),
        index);
    if (index == 0) {
      return bounds().lowest();
    }
    return index == bands().size() ? bounds().highest() : cuts().get(index - 1);
  }

  @Value.Check
  Axis check() {
    checkArgument(!id().isBlank(), "axis id must not be blank: '%s'", id());
    checkArgument(
        bands().size() == cuts().size() + 1,
        "axis '%s' must have one band more than its %s cuts: %s",
        id(),
        cuts().size(),
        bands().size());
    double last = bounds().lowest();
    for (double cut : cuts()) {
      checkArgument(
          cut > last && cut < bounds().highest(),
          "axis '%s' must have ascending cuts within %s: %s",
          id(),
          bounds(),
          cuts());
      last = cut;
    }
    return Zeros.isAnyNegative(cuts())
        ? builder().from(this).cuts(Zeros.plain(cuts())).build()
        : this;
  }

  /** To which of two neighboring bands the edge between them belongs. */
  public enum EdgeRule {
    /** An edge belongs to the band above it. */
    LOWER_INCLUSIVE,
    /** An edge belongs to the band below it; the lowest band also holds its own lower end. */
    LOWER_EXCLUSIVE
  }

  /** Builds {@link Axis} instances; the id, the bounds and the bands are required. */
  public static final class Builder extends ImmutableAxis.Builder {
    Builder() {}
  }
}
