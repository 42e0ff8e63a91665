package org.openkam.scoring.strategy;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.criterion.Criterion;

/** One criterion of a {@link FrozenModel}: how much it counts, and what stands in for a gap. */
@Value.Immutable
public abstract class FrozenColumn {
  FrozenColumn() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the criterion as it was declared} */
  public abstract Criterion criterion();

  /** {@return the weight, above zero and at most one} */
  public abstract double weight();

  /** {@return what stands in for a missing value, finite; absent where nothing does} */
  public abstract OptionalDouble fill();

  /** {@return what stands in for a missing value in the best case, finite; the fill unless set} */
  @Value.Default
  public OptionalDouble bestCaseFill() {
    return fill();
  }

  @Value.Check
  void check() {
    checkArgument(
        weight() > 0 && weight() <= 1,
        "weight of criterion '%s' must be above zero and at most one: %s",
        criterion().id(),
        weight());
    checkFinite(fill());
    checkFinite(bestCaseFill());
  }

  private void checkFinite(OptionalDouble fill) {
    fill.ifPresent(
        value ->
            checkArgument(
                Double.isFinite(value),
                "what stands in for criterion '%s' must be finite: %s",
                criterion().id(),
                value));
  }

  /** Builds {@link FrozenColumn} instances; criterion and weight are required. */
  public static final class Builder extends ImmutableFrozenColumn.Builder {
    Builder() {}
  }
}
