package org.openkam.research.sensitivity;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.immutables.value.Value;
import org.openkam.scoring.backtest.ConfidenceInterval;

/** How an output changes when one factor alone crosses its whole range. */
@Value.Immutable
public abstract class ElementaryEffects {
  private static final double CONFIDENCE = 0.95;

  ElementaryEffects() {}

  /**
   * Returns the summary of effects.
   *
   * @param factor the name of the factor
   * @param effects one effect a path
   * @param resamples drawn sets of paths, with repeats, that the intervals are taken from
   */
  static ElementaryEffects of(String factor, double[] effects, int[][] resamples) {
    double sum = 0;
    double sizes = 0;
    for (double effect : effects) {
      sum += effect;
      sizes += Math.abs(effect);
    }
    double mean = sum / effects.length;
    double squares = 0;
    for (double effect : effects) {
      squares += (effect - mean) * (effect - mean);
    }
    return ImmutableElementaryEffects.builder()
        .factor(factor)
        .mean(mean)
        .meanSize(sizes / effects.length)
        .standardDeviation(Math.sqrt(squares / (effects.length - 1.0)))
        .meanInterval(interval(resamples, path -> effects[path]))
        .meanSizeInterval(interval(resamples, path -> Math.abs(effects[path])))
        .build();
  }

  /** The range of the middle 95 % of the means of the resamples. */
  private static ConfidenceInterval interval(int[][] resamples, IntToDoubleFunction effect) {
    double[] means =
        Arrays.stream(resamples)
            .mapToDouble(paths -> Arrays.stream(paths).mapToDouble(effect).sum() / paths.length)
            .sorted()
            .toArray();
    int outside = (int) Math.round((1 - CONFIDENCE) / 2 * means.length);
    return new ConfidenceInterval(means[outside], means[means.length - 1 - outside], CONFIDENCE);
  }

  /** {@return the name of the factor} */
  public abstract String factor();

  /** {@return the mean effect, in the unit of the output} */
  public abstract double mean();

  /**
   * {@return the 95 % interval of the mean effect, by drawing the paths again with repeats (Efron
   * 1979)}
   */
  public abstract ConfidenceInterval meanInterval();

  /** {@return the mean size of the effect whatever its sign, zero or more; rank factors by it} */
  public abstract double meanSize();

  /** {@return the 95 % interval of the mean size, as for {@link #meanInterval}} */
  public abstract ConfidenceInterval meanSizeInterval();

  /**
   * {@return the spread of the effect, zero or more; large beside the mean size where the factor
   * interacts with others or acts along a curve}
   */
  public abstract double standardDeviation();
}
