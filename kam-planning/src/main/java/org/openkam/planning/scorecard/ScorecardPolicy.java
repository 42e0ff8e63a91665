package org.openkam.planning.scorecard;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Period;
import org.immutables.value.Value;
import org.openkam.core.finding.Cadence;

/** What a scorecard must have; each number is a judgement and may be set. */
@Value.Immutable
public abstract class ScorecardPolicy {
  private static final ScorecardPolicy STANDARD = builder().build();

  ScorecardPolicy() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the policy with every property at its default} */
  public static ScorecardPolicy standard() {
    return STANDARD;
  }

  /** {@return the fewest joint initiatives, 1 unless set (Verbinnen: be innovative)} */
  @Value.Default
  public int minInitiatives() {
    return 1;
  }

  /**
   * {@return the longest time between two times the customer gives feedback, 90 days unless set}
   */
  @Value.Default
  public Period feedbackEvery() {
    return Period.ofDays(90);
  }

  /**
   * {@return up to which change between the first and the last measurement, as a share of the way
   * from the baseline to the target, an indicator is steady; 0.05 unless set}
   */
  @Value.Default
  public double steadyWithin() {
    return 0.05;
  }

  /** {@return the rule on how often the customer gives feedback} */
  public Cadence feedbackCadence() {
    return new Cadence("FEEDBACK_OVERDUE", "feedback", feedbackEvery());
  }

  @Value.Check
  void check() {
    checkArgument(
        minInitiatives() >= 0, "fewest initiatives must not be negative: %s", minInitiatives());
    checkArgument(
        steadyWithin() >= 0 && Double.isFinite(steadyWithin()),
        "steady change must be finite and not negative: %s",
        steadyWithin());
  }

  /** Builds {@link ScorecardPolicy} instances; nothing is required. */
  public static final class Builder extends ImmutableScorecardPolicy.Builder {
    Builder() {}
  }
}
