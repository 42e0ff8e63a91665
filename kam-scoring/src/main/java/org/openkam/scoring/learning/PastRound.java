package org.openkam.scoring.learning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import org.immutables.value.Value;
import org.openkam.core.matrix.DecisionMatrix;

/** What was known of accounts on a day of the past, and how they turned out afterwards. */
@Value.Immutable
public abstract class PastRound {
  PastRound() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what was known; a value may be missing} */
  public abstract DecisionMatrix matrix();

  /** {@return how each account of the matrix turned out, in its order, finite} */
  public abstract ImmutableDoubleArray outcomes();

  @Value.Check
  void check() {
    checkArgument(
        outcomes().length() == matrix().accounts().size(),
        "round of %s accounts must have an outcome for each: %s",
        matrix().accounts().size(),
        outcomes().length());
    outcomes()
        .forEach(
            outcome ->
                checkArgument(Double.isFinite(outcome), "outcome must be finite: %s", outcome));
  }

  /** Builds {@link PastRound} instances. */
  public static final class Builder extends ImmutablePastRound.Builder {
    Builder() {}
  }
}
