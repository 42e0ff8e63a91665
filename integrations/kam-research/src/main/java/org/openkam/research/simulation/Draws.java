package org.openkam.research.simulation;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** The random stream of one concern; normal values come from the inverse distribution. */
final class Draws {
  private static final NormalDistribution NORMAL = new NormalDistribution();
  private static final double SCALE = 1L << 53;

  private final RandomGenerator random;

  private Draws(RandomGenerator random) {
    this.random = random;
  }

  /** The stream of a concern under a seed. */
  static Draws of(long seed, String concern) {
    long mixed =
        Hashing.sha256()
            .newHasher()
            .putLong(seed)
            .putString(concern, StandardCharsets.UTF_8)
            .hash()
            .asLong();
    return new Draws(RandomGeneratorFactory.of("L64X128MixRandom").create(mixed));
  }

  /** A value between zero and one, both left out. */
  double uniform() {
    return ((random.nextLong() >>> 11) + 0.5) / SCALE;
  }

  /** A standard normal value. */
  double normal() {
    return NORMAL.inverseCumulativeProbability(uniform());
  }

  double[] normals(int count) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = normal();
    }
    return values;
  }
}
