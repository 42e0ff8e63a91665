package org.openkam.scoring.sampling;

import java.util.random.RandomGenerator;

/**
 * A sampler that says how it draws.
 *
 * @param description how weights are drawn, in words
 * @param sampler draws them
 */
record NamedSampler(String description, WeightSampler sampler) implements WeightSampler {
  @Override
  public void draw(RandomGenerator random, double[] weights) {
    sampler.draw(random, weights);
  }

  @Override
  public String toString() {
    return description;
  }
}
