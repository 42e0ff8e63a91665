package org.openkam.scoring.weighting.judgement;

import org.openkam.core.criterion.Weights;
import org.openkam.scoring.weighting.DerivedWeights;

/**
 * A way to take weights from nothing but the order of importance of criteria.
 *
 * <p>Of <i>n</i> criteria the one in place <i>k</i> is weighed; tied criteria get the mean of the
 * weights of the places that they take. Which of the provided ones comes nearest to weights that
 * people would give is disputed (Roberts and Goodwin 2002), so it is worth looking at more than
 * one.
 *
 * <p>Additional ones may be added by implementing this interface. Implementations must be
 * immutable, deterministic and safe for many threads.
 */
public interface RankWeighting {
  /**
   * {@return the center of all weights that keep the order: <i>(1 / n) sum of 1 / i</i> for
   * <i>i</i> from <i>k</i> to <i>n</i> (Barron and Barrett 1996)}
   */
  static RankWeighting centroid() {
    return new RankCentroid();
  }

  /**
   * {@return the weighting in proportion to <i>n + 1 - k</i> (Stillwell, Seaver and Edwards 1981)}
   */
  static RankWeighting sum() {
    return new RankSum();
  }

  /** {@return the weighting in proportion to <i>1 / k</i> (Stillwell, Seaver and Edwards 1981)} */
  static RankWeighting reciprocal() {
    return new RankReciprocal();
  }

  /**
   * Returns the weighting in proportion to <i>(n + 1 - k)<sup>p</sup></i> (Stillwell, Seaver and
   * Edwards 1981).
   *
   * @param exponent the exponent <i>p</i>, finite and not negative; zero gives equal weights, one
   *     those of {@link #sum()}
   * @return the weighting
   * @throws IllegalArgumentException if the exponent is negative or not finite
   */
  static RankWeighting exponent(double exponent) {
    return new RankExponent(exponent);
  }

  /** {@return the name, lower case with hyphens} */
  String name();

  /**
   * Returns what a place in the order is worth.
   *
   * @param place the place, from one for the most important
   * @param count the number of criteria
   * @return the worth, finite and above zero, in proportion to which criteria are weighed
   */
  double worth(int place, int count);

  /**
   * Weighs criteria by their order.
   *
   * @param order the criteria
   * @return the weights, the most important criterion first
   */
  default DerivedWeights weigh(ImportanceRanking order) {
    return DerivedWeights.builder()
        .method(name())
        .weights(Weights.proportional(order.share(place -> worth(place, order.size()))))
        .build();
  }
}
