package org.openkam.examples.research;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.scoring.weighting.data.Weighting;

/** Weights that somebody states beforehand, which are what the models of the study differ in. */
final class Priorities {
  /** Top-by-revenue: the other criteria do not count. */
  static final Weighting REVENUE_ONLY = stated("top by revenue", ImmutableMap.of("revenue", 1.0));

  /** The default model: every criterion counts alike. */
  static final Weighting ALIKE =
      stated(
          "default model",
          ImmutableMap.of("revenue", 1.0, "potential", 1.0, "fit", 1.0, "willingness", 1.0));

  /** Revenue counts half: the centroid of all weights with this order of importance. */
  static final Weighting REVENUE_FIRST =
      stated(
          "revenue first",
          ImmutableMap.of(
              "revenue",
              25.0 / 48,
              "potential",
              13.0 / 48,
              "willingness",
              7.0 / 48,
              "fit",
              3.0 / 48));

  /** Only what people rate counts. */
  static final Weighting RATINGS_ONLY =
      stated("ratings only", ImmutableMap.of("potential", 1.0, "fit", 1.0, "willingness", 1.0));

  private Priorities() {}

  static ImmutableList<Weighting> all() {
    return ImmutableList.of(REVENUE_ONLY, ALIKE, REVENUE_FIRST, RATINGS_ONLY);
  }

  private static Weighting stated(String name, ImmutableMap<String, Double> points) {
    return Weighting.of(
        name,
        frame ->
            frame.weightedCriteria().criteria().stream()
                .mapToDouble(criterion -> points.getOrDefault(criterion.id(), 0.0))
                .toArray());
  }
}
