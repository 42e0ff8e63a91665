package org.openkam.scoring.strategy;

import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.numeric.Zeros;

/**
 * The score of one account, or of another alternative: how good, at which rank, and on how much of
 * the data it rests.
 */
@Value.Immutable
public abstract class AccountScore {
  AccountScore() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what was scored, an account or another alternative} */
  public abstract AlternativeId alternative();

  /**
   * Returns the account that was scored.
   *
   * @return the account
   * @throws org.openkam.core.account.NotAnAccountException if something other than an account was
   *     scored
   */
  public AccountId account() {
    return AccountId.from(alternative());
  }

  /** {@return the score, finite; larger is better} */
  public abstract double score();

  /**
   * {@return the score if every missing value were the best one, which is the score itself except
   * under the policy that scores an interval}
   */
  @Value.Default
  public double bestCase() {
    return score();
  }

  /** {@return the rank, from one (best); a fraction only under the fractional tie policy} */
  public abstract double rank();

  /** {@return the share of weight that was measured, from zero to one} */
  public abstract double coverage();

  @Value.Check
  AccountScore unsigned() {
    return Zeros.isAnyNegative(score(), bestCase(), rank(), coverage())
        ? new Builder()
            .from(this)
            .score(score() + 0.0)
            .bestCase(bestCase() + 0.0)
            .rank(rank() + 0.0)
            .coverage(coverage() + 0.0)
            .build()
        : this;
  }

  /** Builds {@link AccountScore} instances; all but the best case are required. */
  public static final class Builder extends ImmutableAccountScore.Builder {
    Builder() {}
  }
}
