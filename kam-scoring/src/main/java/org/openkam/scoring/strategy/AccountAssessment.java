package org.openkam.scoring.strategy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.Zeros;
import org.openkam.scoring.explanation.Explanation;

/**
 * What a {@link FittedStrategy} says of one account on a day, without seeing the others: the answer
 * to a request that has changed the account.
 */
@Value.Immutable
public abstract class AccountAssessment {
  AccountAssessment() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account that was assessed} */
  public abstract AccountId account();

  /** {@return the score, finite, larger is better; empty where too little was measured for one} */
  public abstract OptionalDouble score();

  /** {@return the share of weight that was measured, from zero to one} */
  public abstract double coverage();

  /**
   * {@return what the score is made of; empty where there is no score, and where the score is not a
   * sum of contributions, since those of other strategies need accounts to compare with}
   */
  public abstract Optional<Explanation> explanation();

  /**
   * {@return COVERAGE_TOO_LOW first where there is no score, then MISSING_VALUES and
   * VALUE_BEYOND_BOUNDS for the values that were not taken as they are}
   */
  public abstract ImmutableList<Finding> findings();

  @Value.Check
  AccountAssessment check() {
    checkArgument(
        coverage() >= 0 && coverage() <= 1,
        "coverage of account '%s' must be from zero to one: %s",
        account(),
        coverage());
    score()
        .ifPresent(
            score ->
                checkArgument(
                    Double.isFinite(score),
                    "score of account '%s' must be finite: %s",
                    account(),
                    score));
    return Zeros.isAnyNegative(score().orElse(0), coverage())
        ? new Builder().from(this).score(Zeros.plain(score())).coverage(coverage() + 0.0).build()
        : this;
  }

  /** Builds {@link AccountAssessment} instances; account and coverage are required. */
  public static final class Builder extends ImmutableAccountAssessment.Builder {
    Builder() {}
  }
}
