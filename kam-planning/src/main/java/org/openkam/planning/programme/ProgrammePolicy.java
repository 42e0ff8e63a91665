package org.openkam.planning.programme;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.openkam.core.numeric.Zeros;

/** What a program is judged by beyond its models; each number is a judgement and may be set. */
@Value.Immutable
public abstract class ProgrammePolicy {
  private static final ProgrammePolicy STANDARD = builder().build();

  ProgrammePolicy() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the policy with every property at its default} */
  public static ProgrammePolicy standard() {
    return STANDARD;
  }

  /** {@return the fewest months after which a programme can pay off, 18 unless set} */
  @Value.Default
  public int minPaybackMonths() {
    return 18;
  }

  /**
   * {@return the share of variable pay, from zero to one, that the results of the group or the key
   * account must exceed; zero unless set}
   */
  @Value.Default
  public double minCommonPay() {
    return 0;
  }

  /**
   * {@return the greatest share of the programme's revenue, from zero to one, that no account may
   * be named for; 0.2 unless set}
   */
  @Value.Default
  public double maxUnattributed() {
    return 0.2;
  }

  @Value.Check
  ProgrammePolicy check() {
    checkArgument(
        minPaybackMonths() >= 0,
        "fewest months to pay off must not be negative: %s",
        minPaybackMonths());
    checkArgument(
        minCommonPay() >= 0 && minCommonPay() <= 1,
        "share of common pay must be from zero to one: %s",
        minCommonPay());
    checkArgument(
        maxUnattributed() >= 0 && maxUnattributed() <= 1,
        "share not attributed must be from zero to one: %s",
        maxUnattributed());
    return Zeros.isAnyNegative(minCommonPay(), maxUnattributed())
        ? new Builder()
            .from(this)
            .minCommonPay(minCommonPay() + 0.0)
            .maxUnattributed(maxUnattributed() + 0.0)
            .build()
        : this;
  }

  /** Builds {@link ProgrammePolicy} instances; nothing is required. */
  public static final class Builder extends ImmutableProgrammePolicy.Builder {
    Builder() {}
  }
}
