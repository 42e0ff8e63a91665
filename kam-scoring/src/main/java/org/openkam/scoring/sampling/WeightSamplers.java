package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;

/** The provided {@link WeightSampler}s. */
public final class WeightSamplers {
  private WeightSamplers() {}

  /**
   * Returns the sampler that knows nothing: every set of weights is equally likely.
   *
   * <p>The weights are exponential random numbers divided by their sum, not uniform ones, which
   * would favour the middle; with three criteria, a weight exceeds 0.8 in 4 % of the draws.
   *
   * @return the sampler
   */
  public static WeightSampler uniform() {
    return new NamedSampler("all weights equally likely", WeightSamplers::drawUniform);
  }

  /**
   * Returns the sampler that knows only the order of importance.
   *
   * @param criteria the criteria of the scoring, in its order
   * @param mostImportantFirst the ids of all criteria, the most important first
   * @return the sampler
   */
  public static WeightSampler ordered(List<Criterion> criteria, List<String> mostImportantFirst) {
    int[] places =
        mostImportantFirst.stream()
            .mapToInt(id -> criteria.stream().map(Criterion::id).toList().indexOf(id))
            .toArray();
    checkArgument(
        places.length == criteria.size()
            && Arrays.stream(places).distinct().count() == places.length
            && Arrays.stream(places).allMatch(place -> place >= 0),
        "order of importance must name each criterion once: %s",
        mostImportantFirst);
    return new NamedSampler(
        "all weights equally likely that fall in the order " + mostImportantFirst,
        (random, weights) -> {
          double[] drawn = new double[weights.length];
          drawUniform(random, drawn);
          Arrays.sort(drawn);
          for (int i = 0; i < places.length; i++) {
            weights[places[i]] = drawn[drawn.length - 1 - i];
          }
        });
  }

  /**
   * Returns the sampler of weights around given ones (a Dirichlet distribution).
   *
   * @param criteria the criteria of the scoring, in its order
   * @param around the mean of the weights; each above zero
   * @param concentration how near the weights stay, above zero: the variance of a weight <i>w</i>
   *     is <i>w(1 - w) / (concentration + 1)</i>
   * @return the sampler
   */
  public static WeightSampler around(
      List<Criterion> criteria, Weights around, double concentration) {
    checkArgument(
        concentration > 0 && Double.isFinite(concentration),
        "concentration must be finite and above zero: %s",
        concentration);
    double[] shapes =
        criteria.stream().mapToDouble(criterion -> around.of(criterion) * concentration).toArray();
    for (int i = 0; i < shapes.length; i++) {
      checkArgument(
          shapes[i] > 0, "criterion '%s' must have a weight above zero", criteria.get(i).id());
    }
    return new NamedSampler(
        "weights around " + around.asMap() + " with concentration " + concentration,
        (random, weights) -> drawDirichlet(random, shapes, weights));
  }

  /**
   * Returns the sampler of all weights that keep linear limits, equally likely, by a random walk
   * (hit and run, Smith 1984).
   *
   * @param criteria the criteria of the scoring, in its order
   * @param limits the limits
   * @return the sampler
   * @throws IllegalArgumentException if no weights keep the limits with room to spare
   */
  public static WeightSampler within(List<Criterion> criteria, List<WeightLimit> limits) {
    return new NamedSampler(
        "all weights equally likely that keep " + limits, HitAndRun.of(criteria, limits));
  }

  private static void drawUniform(RandomGenerator random, double[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = -Math.log1p(-random.nextDouble());
      sum += weights[i];
    }
    divide(weights, sum);
  }

  private static void drawDirichlet(RandomGenerator random, double[] shapes, double[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = GammaDraw.next(random, shapes[i]);
      sum += weights[i];
    }
    if (sum == 0) {
      drawCorner(random, shapes, weights);
      return;
    }
    divide(weights, sum);
  }

  /**
   * Draws again, by logarithms, where every part is too small: what the parts are to each other
   * does not depend on how small they are.
   */
  private static void drawCorner(RandomGenerator random, double[] shapes, double[] weights) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = GammaDraw.nextLogarithm(random, shapes[i]);
      greatest = Math.max(greatest, weights[i]);
    }
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.exp(weights[i] - greatest);
      sum += weights[i];
    }
    divide(weights, sum);
  }

  private static void divide(double[] weights, double sum) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
  }
}
