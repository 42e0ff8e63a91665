package org.openkam.scoring.sampling;

import java.util.random.RandomGenerator;

/** Draws from a gamma distribution of scale one (Marsaglia and Tsang 2000). */
final class GammaDraw {
  private GammaDraw() {}

  static double next(RandomGenerator random, double shape) {
    if (shape < 1) {
      double boost = Math.pow(1 - random.nextDouble(), 1 / shape);
      return boost * next(random, shape + 1);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double normal = random.nextGaussian();
      double cube = Math.pow(1 + c * normal, 3);
      double uniform = 1 - random.nextDouble();
      if (cube > 0 && Math.log(uniform) < normal * normal / 2 + d - d * cube + d * Math.log(cube)) {
        return d * cube;
      }
    }
  }

  /** Draws the logarithm of a number that may be too small to be written as one. */
  static double nextLogarithm(RandomGenerator random, double shape) {
    double boost = Math.log(1 - random.nextDouble()) / shape;
    return Math.max(-Double.MAX_VALUE, boost) + Math.log(next(random, shape + 1));
  }
}
