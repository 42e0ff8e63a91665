package org.openkam.scoring.weighting.judgement;

import org.openkam.core.criterion.Weights;
import org.openkam.scoring.weighting.DerivedWeights;

/**
 * A way to take weights from nothing but the order of importance of criteria.
 *
 * <p>Tied criteria get the mean of the weights of the places that they take. The common ones are
 * provided in {@link RankWeightings}; additional implementations may be added by implementing this
 * interface. All implementations must be immutable, deterministic and safe for many threads.
 */
public interface RankWeighting {
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
