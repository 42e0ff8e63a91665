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

  /**
   * {@return the share of the growth of a year, above zero and at most one, that is looked at to
   * see whether few accounts bring it; 0.8 unless set, as in the rule of 80 to 20}
   */
  @Value.Default
  public double growthShare() {
    return 0.8;
  }

  /**
   * {@return up to which share of the accounts, from zero to one, are few; 0.2 unless set, as in
   * the rule of 80 to 20}
   */
  @Value.Default
  public double fewAccounts() {
    return 0.2;
  }

  /**
   * {@return from which fall of the margin rate on the margin counts as falling, as a share of
   * revenue, above zero; 0.01 unless set, which is one percentage point}
   */
  @Value.Default
  public double minMarginFall() {
    return 0.01;
  }

  /**
   * {@return the share of revenue, from zero to one, above which the largest account makes the
   * company dependent; 0.1 unless set, where accounting standards ask for a note (IFRS 8)}
   */
  @Value.Default
  public double maxLargestShare() {
    return 0.1;
  }

  /**
   * {@return the share of revenue, from zero to one, above which the five largest accounts make the
   * company dependent; 0.25 unless set, a rule of thumb}
   */
  @Value.Default
  public double maxTopFiveShare() {
    return 0.25;
  }

  /** {@return after how many days a lesson should have been taken up, 180 unless set} */
  @Value.Default
  public int maxDaysToTakeUp() {
    return 180;
  }

  @Value.Check
  ProgrammePolicy check() {
    checkArgument(
        maxDaysToTakeUp() >= 0,
        "most days to take up a lesson must not be negative: %s",
        maxDaysToTakeUp());
    checkArgument(
        minPaybackMonths() >= 0,
        "fewest months to pay off must not be negative: %s",
        minPaybackMonths());
    checkShare("share of common pay", minCommonPay());
    checkShare("share not attributed", maxUnattributed());
    checkArgument(
        growthShare() > 0 && growthShare() <= 1,
        "share of growth must be above zero and at most one: %s",
        growthShare());
    checkShare("share of few accounts", fewAccounts());
    checkShare("share of the largest account", maxLargestShare());
    checkShare("share of the five largest accounts", maxTopFiveShare());
    checkArgument(
        minMarginFall() > 0 && minMarginFall() <= 1,
        "fall of the margin rate must be above zero and at most one: %s",
        minMarginFall());
    return Zeros.isAnyNegative(
            minCommonPay(), maxUnattributed(), fewAccounts(), maxLargestShare(), maxTopFiveShare())
        ? new Builder()
            .from(this)
            .minCommonPay(minCommonPay() + 0.0)
            .maxUnattributed(maxUnattributed() + 0.0)
            .fewAccounts(fewAccounts() + 0.0)
            .maxLargestShare(maxLargestShare() + 0.0)
            .maxTopFiveShare(maxTopFiveShare() + 0.0)
            .build()
        : this;
  }

  private static void checkShare(String what, double share) {
    checkArgument(share >= 0 && share <= 1, "%s must be from zero to one: %s", what, share);
  }

  /** Builds {@link ProgrammePolicy} instances; nothing is required. */
  public static final class Builder extends ImmutableProgrammePolicy.Builder {
    Builder() {}
  }
}
