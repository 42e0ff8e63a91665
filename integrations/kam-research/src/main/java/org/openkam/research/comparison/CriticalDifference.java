package org.openkam.research.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * Models in the order of their average ranks, and which of them cannot be distinguished (the
 * critical-difference diagram of Demsar 2006).
 *
 * @param models the models, best average rank first, at least two
 * @param difference how far two average ranks must lie apart to count as different, in ranks
 */
public record CriticalDifference(ImmutableList<RankedModel> models, double difference) {
  /**
   * Creates the comparison of ranks.
   *
   * @param models the models, best average rank first, at least two
   * @param difference how far two average ranks must lie apart to count as different, in ranks
   */
  public CriticalDifference {
    checkArgument(models.size() >= 2, "at least two models must be compared: %s", models);
    checkArgument(
        difference > 0 && Double.isFinite(difference),
        "critical difference must be positive: %s",
        difference);
  }

  /**
   * {@return the largest groups of two or more neighbors whose ranks differ by at most the critical
   * difference, best first; a model may be in several groups or in none}
   */
  public ImmutableList<ImmutableList<String>> groups() {
    ImmutableList.Builder<ImmutableList<String>> groups = ImmutableList.builder();
    int covered = 0;
    for (int from = 0; from < models.size(); from++) {
      int to = from + 1;
      while (to < models.size()
          && models.get(to).averageRank() - models.get(from).averageRank() <= difference) {
        to++;
      }
      if (to - from >= 2 && to > covered) {
        groups.add(
            models.subList(from, to).stream()
                .map(RankedModel::model)
                .collect(ImmutableList.toImmutableList()));
        covered = to;
      }
    }
    return groups.build();
  }

  /** {@return the diagram as one self-contained SVG element, with a title for screen readers} */
  public String svg() {
    return CriticalDifferenceSvg.draw(this);
  }
}
