package org.openkam.research.sensitivity;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hipparchus.random.SobolSequenceGenerator;

/** Sobol points with a random digital shift, which keeps them even and makes them random. */
final class ShiftedSobol {
  private static final int BITS = 52;
  private static final double SCALE = 1L << BITS;

  private ShiftedSobol() {}

  /** The first points of the sequence, shifted; no coordinate is zero or one. */
  static double[][] points(int count, int dimensions, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    long[] shift = new long[dimensions];
    for (int i = 0; i < dimensions; i++) {
      shift[i] = random.nextLong() >>> (Long.SIZE - BITS);
    }
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    double[][] points = new double[count][];
    for (int row = 0; row < count; row++) {
      double[] point = sequence.nextVector();
      for (int i = 0; i < dimensions; i++) {
        long bits = (long) (point[i] * SCALE) ^ shift[i];
        // the middle of the cell, so that neither zero nor one is met
        point[i] = (bits + 0.5) / SCALE;
      }
      points[row] = point;
    }
    return points;
  }
}
