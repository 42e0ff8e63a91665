package org.openkam.research.simulation;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.openkam.core.criterion.Criterion;

/**
 * What can be measured of an account on one criterion: its true level, blurred.
 *
 * <p>The standardized value is <i>loading · level + effectLoading · effect + halo · shared +
 * noise</i>, where the effect is the standardized part of the effect of being chosen that does not
 * follow from the level, the shared error is the same for all views of an account and the noise
 * makes the variance one, so that the loading is the correlation with the true level. It is then
 * brought to the unit of the criterion by {@link #center()} and {@link #spread()} and kept within
 * the bounds of the scale.
 */
@Value.Immutable
public abstract class View {
  View() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a complete view in standard units.
   *
   * @param criterion what it measures
   * @param loading the correlation with the true level, from minus one to one
   * @return the view
   */
  public static View of(Criterion criterion, double loading) {
    return builder().criterion(criterion).loading(loading).build();
  }

  /** {@return what it measures} */
  public abstract Criterion criterion();

  /** {@return the correlation with the true level, from minus one to one} */
  public abstract double loading();

  /**
   * {@return the correlation with that part of the effect of being chosen which does not follow
   * from the level, from minus one to one, zero unless set; a view with one sees where being chosen
   * changes most}
   */
  @Value.Default
  public double effectLoading() {
    return 0;
  }

  /** {@return the loading on the error that all views of an account share, zero unless set} */
  @Value.Default
  public double halo() {
    return 0;
  }

  /** {@return the value of an average account in the unit of the criterion, zero unless set} */
  @Value.Default
  public double center() {
    return 0;
  }

  /** {@return the standard deviation in the unit of the criterion, above zero, one unless set} */
  @Value.Default
  public double spread() {
    return 1;
  }

  /** {@return which values are missing, none unless set} */
  @Value.Default
  public Missing missing() {
    return Missing.none();
  }

  /** {@return the standard deviation of the noise of its own, which makes the variance one} */
  public double noise() {
    return Math.sqrt(Math.max(0, 1 - explained()));
  }

  private double explained() {
    return loading() * loading() + effectLoading() * effectLoading() + halo() * halo();
  }

  @Value.Check
  void check() {
    double explained = explained();
    checkArgument(
        explained <= 1 + 1e-12,
        "view of '%s' must have loadings and halo whose squares sum to one at most: %s",
        criterion().id(),
        explained);
    checkArgument(
        Double.isFinite(center()),
        "view of '%s' must have a finite center: %s",
        criterion().id(),
        center());
    checkArgument(
        spread() > 0 && Double.isFinite(spread()),
        "view of '%s' must have a positive spread: %s",
        criterion().id(),
        spread());
  }

  /** Builds {@link View} instances; criterion and loading are required. */
  public static final class Builder extends ImmutableView.Builder {
    Builder() {}
  }
}
