package org.openkam.scoring.robustness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;

/** How a stochastic analysis draws its samples. */
@Value.Immutable
public abstract class SmaaSettings {
  SmaaSettings() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how many samples are drawn, 10,000 unless set} */
  @Value.Default
  public int samples() {
    return 10_000;
  }

  /** {@return the seed; the same seed gives the same result on any number of threads} */
  @Value.Default
  public long seed() {
    return 0;
  }

  /** {@return how weights are drawn, every set equally likely unless set} */
  @Value.Default
  public WeightSampler weights() {
    return WeightSamplers.uniform();
  }

  /**
   * {@return the measured values that are not known exactly, by account and criterion id; a missing
   * value that is not named counts as any value within the declared bounds}
   */
  @Value.Default
  public ImmutableTable<AccountId, String, Uncertain> uncertain() {
    return ImmutableTable.of();
  }

  /**
   * {@return the ids of ordinal criteria of whose levels only the order is used: their worths are
   * drawn at random, from zero for the worst level to one for the best; additive strategies only}
   */
  public abstract ImmutableSet<String> orderOnly();

  /** {@return on how many threads the samples are worked off, one unless set} */
  @Value.Default
  public int parallelism() {
    return 1;
  }

  /** {@return who hears how far the work has come} */
  @Value.Default
  public ProgressListener listener() {
    return ProgressListener.SILENT;
  }

  @Value.Check
  void check() {
    checkArgument(samples() >= 1, "analysis must draw a sample: %s", samples());
    checkArgument(parallelism() >= 1, "analysis must have a thread: %s", parallelism());
  }

  /** Builds {@link SmaaSettings} instances; nothing is required. */
  public static final class Builder extends ImmutableSmaaSettings.Builder {
    Builder() {}
  }
}
