package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.execution.ProgressListener;
import org.openkam.core.resampling.Bootstrap;

/** When and how many accounts are chosen in a backtest, and what decides whether that was well. */
@Value.Immutable
public abstract class BacktestPlan {
  private static final int KEY_ACCOUNTS = 15;
  private static final int RESAMPLES = 2000;
  private static final double CONFIDENCE = 0.95;

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

  /** {@return how intervals are made: 2,000 resamples of the accounts, 0.95, seed 0 unless set} */
  @Value.Default
  public Bootstrap bootstrap() {
    return new Bootstrap(RESAMPLES, CONFIDENCE, 0);
  }

  /** {@return who hears how far the resampling has come; plans are equal whoever does} */
  @Value.Auxiliary
  @Value.Default
  public ProgressListener listener() {
    return ProgressListener.SILENT;
  }

  @Value.Check
  void check() {
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
  }

  /** Builds {@link BacktestPlan} instances; an origin is required. */
  public static final class Builder extends ImmutableBacktestPlan.Builder {
    Builder() {}
  }
}
