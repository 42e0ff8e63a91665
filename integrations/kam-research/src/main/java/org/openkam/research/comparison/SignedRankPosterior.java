package org.openkam.research.comparison;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.immutables.value.Value;

/**
 * How probable it is that a model is worse than another, practically the same, or better (Bayesian
 * signed-rank test: Benavoli, Mangili, Corani, Zaffalon and Ruggeri 2014; Benavoli, Corani, Demsar
 * and Zaffalon 2017).
 *
 * <p>The sums of two differences, weighted by a Dirichlet distribution, fall below, into or above
 * twice the region of equivalence. The {@link #expected()} shares are exact; {@link
 * #probabilities()} are the drawn frequencies with which each share is the largest.
 */
@Value.Immutable
public abstract class SignedRankPosterior {
  SignedRankPosterior() {}

  static SignedRankPosterior of(double[] differences, SignedRankPrior prior) {
    double[] points = new double[differences.length + 1];
    System.arraycopy(differences, 0, points, 1, differences.length);
    byte[][] sides = sides(points, prior.equivalence());
    return ImmutableSignedRankPosterior.builder()
        .prior(prior)
        .expected(expected(sides, prior.weight()))
        .probabilities(probabilities(sides, prior))
        .build();
  }

  private static byte[][] sides(double[] points, double equivalence) {
    byte[][] sides = new byte[points.length][points.length];
    for (int i = 0; i < points.length; i++) {
      for (int j = 0; j < points.length; j++) {
        double sum = points[i] + points[j];
        sides[i][j] = (byte) (sum < -2 * equivalence ? 0 : sum > 2 * equivalence ? 2 : 1);
      }
    }
    return sides;
  }

  private static Shares expected(byte[][] sides, double weight) {
    double total = weight + sides.length - 1;
    double[] shares = new double[3];
    for (int i = 0; i < sides.length; i++) {
      double first = i == 0 ? weight : 1;
      for (int j = 0; j < sides.length; j++) {
        double second = (j == 0 ? weight : 1) + (i == j ? 1 : 0);
        shares[sides[i][j]] += first * second / (total * (total + 1));
      }
    }
    return new Shares(shares[0], shares[1], shares[2]);
  }

  private static Shares probabilities(byte[][] sides, SignedRankPrior prior) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(prior.seed());
    GammaDistribution first = new GammaDistribution(prior.weight(), 1);
    double[] wins = new double[3];
    double[] weights = new double[sides.length];
    for (int draw = 0; draw < prior.draws(); draw++) {
      weights[0] = first.inverseCumulativeProbability(random.nextDouble());
      for (int i = 1; i < weights.length; i++) {
        weights[i] = -StrictMath.log(1 - random.nextDouble());
      }
      double[] shares = new double[3];
      for (int i = 0; i < weights.length; i++) {
        for (int j = 0; j < weights.length; j++) {
          shares[sides[i][j]] += weights[i] * weights[j];
        }
      }
      count(shares, wins);
    }
    return new Shares(wins[0] / prior.draws(), wins[1] / prior.draws(), wins[2] / prior.draws());
  }

  /** Gives one win to the largest share, in equal parts where several are the largest. */
  private static void count(double[] shares, double[] wins) {
    double largest = Math.max(shares[0], Math.max(shares[1], shares[2]));
    int ties = 0;
    for (double share : shares) {
      ties += share == largest ? 1 : 0;
    }
    for (int i = 0; i < shares.length; i++) {
      wins[i] += shares[i] == largest ? 1.0 / ties : 0;
    }
  }

  /** {@return what was assumed} */
  public abstract SignedRankPrior prior();

  /** {@return the expected shares of worse, same and better, exact} */
  public abstract Shares expected();

  /** {@return the probability that worse, same or better holds the largest share} */
  public abstract Shares probabilities();

  /**
   * Three parts of one.
   *
   * @param worse the part in which the first model is worse, from zero to one
   * @param same the part in which the models are practically the same, from zero to one
   * @param better the part in which the first model is better, from zero to one
   */
  public record Shares(double worse, double same, double better) {}
}
