package org.openkam.planning.scorecard;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Cadence;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.Zeros;
import org.openkam.core.scorecard.Indicator;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.core.scorecard.TrafficLight;

/** How a key account does on one day, by its scorecard; what was measured later does not count. */
@Value.Immutable
public abstract class ScorecardEvaluation {
  ScorecardEvaluation() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the scorecard} */
  public abstract Scorecard scorecard();

  /** {@return the day to judge from} */
  public abstract LocalDate asOf();

  /** {@return what a scorecard must have} */
  @Value.Default
  public Policy policy() {
    return Policy.standard();
  }

  /** {@return one reading an indicator, in the order of the scorecard} */
  @Value.Lazy
  public ImmutableList<IndicatorReading> readings() {
    return scorecard().indicators().stream().map(this::reading).collect(toImmutableList());
  }

  /**
   * Returns the indicators with a light.
   *
   * @param light the light
   * @return the ids of the indicators, in the order of the scorecard
   */
  public ImmutableList<String> with(TrafficLight light) {
    return ids(
        readings().stream().filter(reading -> reading.light() == light).collect(toImmutableList()));
  }

  /**
   * Returns how far two indicators moved together, such as satisfaction and revenue. This shows no
   * cause.
   *
   * @param one the id of an indicator
   * @param other the id of another one
   * @return the correlation (Pearson) over the days on which both were measured, from minus one to
   *     one; empty where there are fewer than three such days
   * @throws IllegalArgumentException if an indicator is unknown
   */
  public OptionalDouble correlation(String one, String other) {
    return IndicatorCorrelation.of(
        reading(one).indicator().actual(), reading(other).indicator().actual());
  }

  /**
   * Returns the reading of an indicator.
   *
   * @param indicator the id of the indicator
   * @return its reading
   * @throws IllegalArgumentException if the indicator is unknown
   */
  public IndicatorReading reading(String indicator) {
    return readings().stream()
        .filter(reading -> reading.indicator().id().equals(indicator))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no indicator '" + indicator + "' among " + ids(readings())));
  }

  /**
   * Checks the scorecard and each of its indicators.
   *
   * @return NO_CUSTOMER_INDICATOR, NOTHING_SHARED, NO_INNOVATION_INITIATIVE, FEEDBACK_OVERDUE, then
   *     for each indicator INDICATOR_INCOMPLETE, INDICATOR_NOT_MEASURED or MEASUREMENT_OVERDUE,
   *     INDICATOR_RED and INDICATOR_WORSENING, where they apply
   */
  public ImmutableList<Finding> check() {
    return new ScorecardRules(this).findings();
  }

  /**
   * Checks that the account is measured by what it was selected by.
   *
   * @param criteria the criteria of the selection
   * @return CRITERION_WITHOUT_INDICATOR for each criterion that no indicator measures
   */
  public ImmutableList<Finding> check(Collection<Criterion> criteria) {
    return new ScorecardRules(this).criteria(criteria);
  }

  /**
   * Checks that the indicators were fixed in advance (Halifax 2022, after Drucker).
   *
   * @param planStart the day the plan starts
   * @return INDICATOR_DEFINED_LATE for each indicator that was agreed on later or on no known day
   */
  public ImmutableList<Finding> checkDefinedBy(LocalDate planStart) {
    return new ScorecardRules(this).definedBy(planStart);
  }

  /**
   * Checks that every key account has a scorecard (Verbinnen: it is indispensable).
   *
   * @param keyAccounts the key accounts
   * @param scorecards the scorecards there are
   * @return NO_SCORECARD for each key account without one, in the order of the accounts
   */
  public static ImmutableList<Finding> checkComplete(
      Collection<AccountId> keyAccounts, Collection<Scorecard> scorecards) {
    ImmutableSet<AccountId> measured =
        scorecards.stream().map(Scorecard::account).collect(ImmutableSet.toImmutableSet());
    return keyAccounts.stream()
        .filter(account -> !measured.contains(account))
        .map(ScorecardRules::noScorecard)
        .collect(toImmutableList());
  }

  private static ImmutableList<String> ids(ImmutableList<IndicatorReading> readings) {
    return readings.stream().map(reading -> reading.indicator().id()).collect(toImmutableList());
  }

  private IndicatorReading reading(Indicator indicator) {
    Indicator known =
        indicator.toBuilder().actual(indicator.actual().before(asOf().plusDays(1))).build();
    return IndicatorReading.of(known, scorecard().light(known), policy().steadyWithin());
  }

  /** What a scorecard must have; each number is a judgement and may be set. */
  @Value.Immutable
  public abstract static class Policy {
    private static final Policy STANDARD = builder().build();

    Policy() {}

    /** {@return a builder with every property at its default} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the policy with every property at its default} */
    public static Policy standard() {
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
    Policy check() {
      checkArgument(
          minInitiatives() >= 0, "fewest initiatives must not be negative: %s", minInitiatives());
      checkArgument(
          steadyWithin() >= 0 && Double.isFinite(steadyWithin()),
          "steady change must be finite and not negative: %s",
          steadyWithin());
      return Zeros.isAnyNegative(steadyWithin())
          ? new Builder().from(this).steadyWithin(steadyWithin() + 0.0).build()
          : this;
    }

    /** Builds {@link Policy} instances; nothing is required. */
    public static final class Builder extends ImmutablePolicy.Builder {
      Builder() {}
    }
  }

  /** Builds {@link ScorecardEvaluation} instances; the scorecard and the day are required. */
  public static final class Builder extends ImmutableScorecardEvaluation.Builder {
    Builder() {}
  }
}
