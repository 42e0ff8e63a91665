package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.numeric.Zeros;

/**
 * A way to draw weights at random.
 *
 * <p>Additional ones may be added by implementing this interface. Implementations must be immutable
 * and safe for many threads, and take every random number from the generator.
 */
@FunctionalInterface
public interface WeightSampler {
  /**
   * Returns the sampler that knows nothing: every set of weights is equally likely.
   *
   * <p>The weights are exponential random numbers divided by their sum, not uniform ones, which
   * would favor the middle; with three criteria, a weight exceeds 0.8 in 4 % of the draws.
   *
   * @return the sampler
   */
  static WeightSampler uniform() {
    return new NamedSampler("all weights equally likely", WeightSampler::drawUniform);
  }

  /**
   * Returns the sampler that knows only the order of importance.
   *
   * @param criteria the criteria of the scoring, in its order
   * @param mostImportantFirst the ids of all criteria, the most important first
   * @return the sampler
   */
  static WeightSampler ordered(List<Criterion> criteria, List<String> mostImportantFirst) {
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
  static WeightSampler around(List<Criterion> criteria, Weights around, double concentration) {
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
  static WeightSampler within(List<Criterion> criteria, List<Limit> limits) {
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

  /**
   * A limit that weights must keep: the sum of <i>factor times weight</i> is at most a bound.
   *
   * @param factors the factors by criterion id; a criterion that is not named has the factor zero
   * @param atMost the bound, finite
   */
  public record Limit(ImmutableMap<String, Double> factors, double atMost) {
    /**
     * Creates a limit.
     *
     * @param factors the factors by criterion id, finite
     * @param atMost the bound, finite
     */
    public Limit {
      checkArgument(Double.isFinite(atMost), "weight limit must be finite: %s", atMost);
      factors.forEach(
          (criterion, factor) ->
              checkArgument(
                  Double.isFinite(factor),
                  "weight limit must have a finite factor for criterion '%s': %s",
                  criterion,
                  factor));
      atMost += 0.0;
      factors = Zeros.plain(factors);
    }

    /**
     * Limits the weight of a criterion from above.
     *
     * @param criterion the id of the criterion
     * @param highest the greatest weight
     * @return the limit
     */
    public static Limit atMost(String criterion, double highest) {
      return new Limit(ImmutableMap.of(criterion, 1.0), highest);
    }

    /**
     * Limits the weight of a criterion from below.
     *
     * @param criterion the id of the criterion
     * @param lowest the smallest weight
     * @return the limit
     */
    public static Limit atLeast(String criterion, double lowest) {
      return new Limit(ImmutableMap.of(criterion, -1.0), -lowest);
    }

    /**
     * Says that one criterion matters at least as much as a multiple of another.
     *
     * @param more the id of the criterion that matters more
     * @param times the multiple, above zero; one for "at least as much"
     * @param less the id of the criterion that matters less
     * @return the limit
     */
    public static Limit atLeast(String more, double times, String less) {
      return new Limit(ImmutableMap.of(more, -1.0, less, times), 0);
    }
  }
}
