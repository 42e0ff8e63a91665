package org.openkam.research.sensitivity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.immutables.value.Value;
import org.openkam.core.execution.Parallelism;

/**
 * A plan to measure how much of the variance of each output comes from each factor (Sobol 1993).
 *
 * <p>The first-order index of a factor is the part of the variance that would vanish on average if
 * the factor were known; the total index is the part that would remain if all others were known, so
 * that the gap between the two is interaction. First order is estimated as by Janon, Klein,
 * Lagnoux, Nodet and Prieur 2014, total as by Jansen 1999, on Sobol points with random digital
 * shifts; the spread over the shifts gives the interval. A run of the model is made <i>shifts ·
 * samples · (factors + 2)</i> times.
 */
@Value.Immutable
public abstract class GlobalSensitivity {
  private static final int MIN_SAMPLES = 16;

  GlobalSensitivity() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the factors, at least two, each name once} */
  public abstract ImmutableList<Factor> factors();

  /**
   * {@return how many points each shift takes, a power of two of 16 or more, 1,024 unless set; take
   * 4,096 for outputs that are zero or one}
   */
  @Value.Default
  public int samples() {
    return 1_024;
  }

  /** {@return how many random shifts are made, two or more, 8 unless set} */
  @Value.Default
  public int shifts() {
    return 8;
  }

  /** {@return the probability with which an interval covers the index, above 0, below 1, 0.95} */
  @Value.Default
  public double confidence() {
    return 0.95;
  }

  /** {@return the seed of the shifts} */
  public abstract long seed();

  @Value.Check
  void check() {
    checkArgument(factors().size() >= 2, "analysis must have two or more factors: %s", factors());
    long names = factors().stream().map(Factor::name).distinct().count();
    checkArgument(names == factors().size(), "analysis must have each factor once: %s", factors());
    checkArgument(
        samples() >= MIN_SAMPLES && Integer.bitCount(samples()) == 1,
        "samples must be a power of two of at least %s: %s",
        MIN_SAMPLES,
        samples());
    checkArgument(shifts() >= 2, "shifts must be two or more: %s", shifts());
    checkArgument(
        confidence() > 0 && confidence() < 1,
        "confidence must lie between zero and one: %s",
        confidence());
  }

  /**
   * Analyzes a model on one thread.
   *
   * @param outputs the names of the outputs of the model, at least one, each once
   * @param model the model
   * @return the indices
   * @throws ConstantOutputException if an output is the same whatever the factors
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public SensitivityReport analyze(List<String> outputs, FactorModel model) {
    return analyze(outputs, model, Parallelism.sequential());
  }

  /**
   * Analyzes a model on some threads; the indices are the same on any number of them.
   *
   * @param outputs the names of the outputs of the model, at least one, each once
   * @param model the model
   * @param parallelism how many threads may work
   * @return the indices
   * @throws ConstantOutputException if an output is the same whatever the factors
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public SensitivityReport analyze(
      List<String> outputs, FactorModel model, Parallelism parallelism) {
    checkArgument(!outputs.isEmpty(), "analysis must name its outputs: %s", outputs);
    checkArgument(
        outputs.stream().distinct().count() == outputs.size(),
        "analysis must have each output once: %s",
        outputs);
    return new SobolAnalysis(this, ImmutableList.copyOf(outputs), model).run(parallelism);
  }

  /** Builds {@link GlobalSensitivity} instances; factors and seed are required. */
  public static final class Builder extends ImmutableGlobalSensitivity.Builder {
    Builder() {}
  }
}
