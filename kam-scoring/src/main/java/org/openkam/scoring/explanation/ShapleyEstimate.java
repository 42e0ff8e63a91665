package org.openkam.scoring.explanation;

import com.google.common.primitives.ImmutableDoubleArray;
import org.immutables.value.Value;

/** Shapley values that were estimated from orders drawn at random. */
@Value.Immutable
public abstract class ShapleyEstimate {
  ShapleyEstimate() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return one share a criterion, in the unit of the score} */
  public abstract ImmutableDoubleArray shares();

  /** {@return the standard error of each share, in the unit of the score, not negative} */
  public abstract ImmutableDoubleArray standardErrors();

  /** Builds {@link ShapleyEstimate} instances. */
  public static final class Builder extends ImmutableShapleyEstimate.Builder {
    Builder() {}
  }
}
