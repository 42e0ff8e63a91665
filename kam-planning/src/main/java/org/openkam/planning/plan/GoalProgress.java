package org.openkam.planning.plan;

import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.scorecard.TrafficLight;

/** How far a goal is, and how far it should be. */
@Value.Immutable
public abstract class GoalProgress {
  GoalProgress() {}

  static Builder builder() {
    return new Builder();
  }

  /** {@return the account of the plan} */
  public abstract AccountId account();

  /** {@return the goal} */
  public abstract Goal goal();

  /** {@return the value reached so far, in the unit of the goal; empty where not measured} */
  public abstract OptionalDouble actual();

  /**
   * {@return the share of the way from the baseline to the target, below zero where it went the
   * wrong way; empty where it is not known}
   */
  public abstract OptionalDouble achievement();

  /**
   * {@return the share of the way that should be gone by the day, from zero to one; one where no
   * day was asked for; empty where the goal has no due day}
   */
  public abstract OptionalDouble expected();

  /** {@return the light by the declared bands, held against what should be gone} */
  public abstract TrafficLight light();

  /**
   * {@return the value that should be reached by the day, in the unit of the goal; empty where the
   * goal has no numbers or no due day}
   */
  public OptionalDouble expectedValue() {
    return expected().isPresent() && goal().change().isPresent()
        ? OptionalDouble.of(
            goal().baseline().orElseThrow()
                + expected().getAsDouble() * goal().change().getAsDouble())
        : OptionalDouble.empty();
  }

  static final class Builder extends ImmutableGoalProgress.Builder {
    Builder() {}
  }
}
