package org.openkam.research.sensitivity;

import org.immutables.value.Value;

/** How an output changes when one factor alone crosses its whole range. */
@Value.Immutable
public abstract class ElementaryEffects {
  ElementaryEffects() {}

  static ElementaryEffects of(String factor, double[] effects) {
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
        .build();
  }

  /** {@return the name of the factor} */
  public abstract String factor();

  /** {@return the mean effect, in the unit of the output} */
  public abstract double mean();

  /** {@return the mean size of the effect whatever its sign, zero or more; rank factors by it} */
  public abstract double meanSize();

  /**
   * {@return the spread of the effect, zero or more; large beside the mean size where the factor
   * interacts with others or acts along a curve}
   */
  public abstract double standardDeviation();
}
