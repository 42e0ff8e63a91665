package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.Period;
import org.immutables.value.Value;

/**
 * The limits that an account plan is held to; those of the literature unless set.
 *
 * <p>The horizon of one to three years is Halifax's (2022); how soon feedback and offers are due is
 * for each company to say.
 */
@Value.Immutable
public abstract class PlanPolicy {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 36;
  private static final int FEEDBACK_DAYS = 30;
  private static final int LEAD_MONTHS = 6;
  private static final int MIN_GOAL_DAYS = 14;
  private static final int MIN_SWOT_ITEMS = 4;

  PlanPolicy() {}

  /** {@return a builder with the defaults set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the policy with every default} */
  public static PlanPolicy standard() {
    return builder().build();
  }

  /** {@return the shortest horizon in months, at least one; 12 by default} */
  @Value.Default
  public int minMonths() {
    return SHORTEST;
  }

  /** {@return the longest horizon in months; 36 by default} */
  @Value.Default
  public int maxMonths() {
    return LONGEST;
  }

  /** {@return how long after its presentation a plan may wait for feedback; 30 days by default} */
  @Value.Default
  public Period feedbackWithin() {
    return Period.ofDays(FEEDBACK_DAYS);
  }

  /** {@return how long before a need of the customer an offer must stand; 6 months by default} */
  @Value.Default
  public Period offerAhead() {
    return Period.ofMonths(LEAD_MONTHS);
  }

  /**
   * {@return by which share of its baseline a goal may change where nobody knows what is left to
   * win, above zero; one half by default}
   */
  @Value.Default
  public double largestChange() {
    return 0.5;
  }

  /** {@return how long after the start of a plan the first goal may be due; 14 days by default} */
  @Value.Default
  public Period minGoalTime() {
    return Period.ofDays(MIN_GOAL_DAYS);
  }

  /**
   * {@return the measures of goals that are meant to grow unless a goal says otherwise; revenue,
   * margin, share of wallet and satisfaction by default}
   */
  @Value.Default
  public ImmutableSet<String> growingMeasures() {
    return ImmutableSet.of(
        "revenue", "revenue-won", "margin", "contribution", "share-of-wallet", "satisfaction");
  }

  /** {@return from how many statements on an analysis is worth the name; 4 by default} */
  @Value.Default
  public int minSwotItems() {
    return MIN_SWOT_ITEMS;
  }

  @Value.Check
  void check() {
    checkArgument(
        minMonths() >= 1 && minMonths() <= maxMonths(),
        "plan policy must have 1 <= shortest <= longest horizon: %s, %s",
        minMonths(),
        maxMonths());
    checkArgument(
        largestChange() > 0 && Double.isFinite(largestChange()),
        "plan policy must allow a finite change above zero: %s",
        largestChange());
    checkArgument(
        !minGoalTime().isNegative(),
        "plan policy must not ask for goals before the start: %s",
        minGoalTime());
    checkArgument(
        minSwotItems() >= 0,
        "plan policy must not ask for fewer than no statements: %s",
        minSwotItems());
  }

  /** Builds {@link PlanPolicy} instances; every property has a default. */
  public static final class Builder extends ImmutablePlanPolicy.Builder {
    Builder() {}
  }
}
