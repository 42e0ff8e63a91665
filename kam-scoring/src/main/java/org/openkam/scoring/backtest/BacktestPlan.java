package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.numeric.Zeros;

/** When and how many accounts are chosen in a backtest, and what decides whether that was well. */
@Value.Immutable
public abstract class BacktestPlan {
  private static final int KEY_ACCOUNTS = 15;
  private static final double CONFIDENCE = 0.95;
  private static final double SUSPICIOUS_CORRELATION = 0.95;
  private static final double DOMINANT_SHARE = 0.25;

  BacktestPlan() {}

  /** {@return a builder with every property but the origins at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the days at which accounts are chosen, at least one, each once} */
  public abstract ImmutableList<Origin> origins();

  /** {@return how many accounts are chosen, 15 unless set} */
  @Value.Default
  public int count() {
    return KEY_ACCOUNTS;
  }

  /**
   * {@return the least outcome of an account that should have been chosen; empty for the outcome of
   * the last of the {@link #count()} best, if it is above zero}
   */
  public abstract OptionalDouble relevantFrom();

  /** {@return what an outcome is worth in NDCG, itself unless set} */
  @Value.Default
  public Gain gain() {
    return Gain.LINEAR;
  }

  /** {@return the real list before the first origin, which then stands for the last selection} */
  public abstract ImmutableSet<AccountId> lastSelection();

  /**
   * {@return how often an interval holds the true number, between zero and one, 0.95 unless set}
   */
  @Value.Default
  public double confidence() {
    return CONFIDENCE;
  }

  /**
   * {@return the rank correlation with the outcome from which a figure or a model is too good to be
   * true, above zero, at most one, 0.95 unless set}
   */
  @Value.Default
  public double suspiciousCorrelation() {
    return SUSPICIOUS_CORRELATION;
  }

  /**
   * {@return the share of the outcome of all accounts from which one of them dominates, above zero,
   * at most one, 0.25 unless set}
   */
  @Value.Default
  public double dominantShare() {
    return DOMINANT_SHARE;
  }

  @Value.Check
  BacktestPlan check() {
    checkArgument(!origins().isEmpty(), "backtest must have an origin");
    checkArgument(
        ImmutableSet.copyOf(origins()).size() == origins().size(),
        "backtest must have each origin once: %s",
        origins());
    checkArgument(count() >= 1, "backtest must choose an account: %s", count());
    relevantFrom()
        .ifPresent(
            least ->
                checkArgument(
                    Double.isFinite(least), "least relevant outcome must be finite: %s", least));
    ConfidenceInterval.checkConfidence(confidence());
    checkShare("suspicious correlation", suspiciousCorrelation());
    checkShare("dominant share", dominantShare());
    return Zeros.isAnyNegative(relevantFrom().orElse(0))
        ? builder().from(this).relevantFrom(Zeros.plain(relevantFrom())).build()
        : this;
  }

  private static void checkShare(String what, double share) {
    checkArgument(
        share > 0 && share <= 1, "%s must be above zero and at most one: %s", what, share);
  }

  /** What an outcome is worth in the discounted cumulative gain. */
  public enum Gain {
    /** The outcome itself, for amounts of money; a negative outcome gains nothing. */
    LINEAR {
      @Override
      double of(double outcome) {
        return Math.max(0, outcome);
      }
    },
    /**
     * 2<sup>outcome</sup> - 1, for small grades such as zero to four (Burges and others 2005); a
     * negative grade gains nothing.
     */
    EXPONENTIAL {
      @Override
      double of(double outcome) {
        double gain = Math.pow(2, Math.max(0, outcome)) - 1;
        checkArgument(
            Double.isFinite(gain),
            "outcome must be a small grade for exponential gain: %s",
            outcome);
        return gain;
      }
    };

    /** Returns the gain, finite and not negative. */
    abstract double of(double outcome);
  }

  /** Builds {@link BacktestPlan} instances; an origin is required. */
  public static final class Builder extends ImmutableBacktestPlan.Builder {
    Builder() {}
  }
}
