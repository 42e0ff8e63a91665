package org.openkam.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.Zeros;

/** Ours against theirs on one scale, such as the willingness of both sides to invest. */
@Value.Immutable
public abstract class Balance {
  Balance() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what is compared, such as willingness} */
  public abstract String subject();

  /** {@return our value, finite} */
  public abstract double ours();

  /** {@return their value on the same scale, finite} */
  public abstract double theirs();

  /** {@return how far the two may lie apart and still be balanced, not negative} */
  public abstract double tolerance();

  /** {@return how far the two lie apart, not negative} */
  public double gap() {
    return Math.abs(ours() - theirs());
  }

  /** {@return whether the two lie no further apart than the tolerance} */
  public boolean holds() {
    return gap() <= tolerance();
  }

  /** {@return the smaller of the two, which is what both can count on} */
  public double mutual() {
    return Math.min(ours(), theirs());
  }

  /**
   * Checks the balance.
   *
   * @return UNBALANCED with both values, or empty where it is kept
   */
  public Optional<Finding> check() {
    return holds()
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "UNBALANCED",
                subject(),
                "{subject} is out of balance: ours {ours}, theirs {theirs}, {gap} apart where"
                    + " {tolerance} is tolerable",
                ImmutableMap.of(
                    "subject", subject(),
                    "ours", ours(),
                    "theirs", theirs(),
                    "gap", gap(),
                    "tolerance", tolerance())));
  }

  @Value.Check
  Balance checkNumbers() {
    checkArgument(!subject().isBlank(), "balance must name what it compares: '%s'", subject());
    checkArgument(
        Double.isFinite(ours() - theirs()),
        "balance of '%s' must have two values a finite distance apart: %s, %s",
        subject(),
        ours(),
        theirs());
    checkArgument(
        tolerance() >= 0 && Double.isFinite(tolerance()),
        "balance of '%s' must have a finite tolerance, not negative: %s",
        subject(),
        tolerance());
    return Zeros.isAnyNegative(ours(), theirs(), tolerance())
        ? builder()
            .from(this)
            .ours(ours() + 0.0)
            .theirs(theirs() + 0.0)
            .tolerance(tolerance() + 0.0)
            .build()
        : this;
  }

  /** Builds {@link Balance} instances; every property is required. */
  public static final class Builder extends ImmutableBalance.Builder {
    Builder() {}
  }
}
