package org.openkam.scoring.sampling;

import java.util.random.RandomGenerator;

/**
 * A way to draw weights at random.
 *
 * <p>The common ones are provided in {@link WeightSamplers}; additional implementations may be
 * added by implementing this interface. All implementations must be immutable and safe for many
 * threads, and take every random number from the generator.
 */
@FunctionalInterface
public interface WeightSampler {
  /**
   * Draws weights.
   *
   * @param random where random numbers come from
   * @param weights where the weights are put: not negative, with the sum one; as many as criteria
   */
  void draw(RandomGenerator random, double[] weights);

  /** {@return how weights are drawn, in words, to be named in reports} */
  default String description() {
    return "weights by a sampler of the caller";
  }
}
