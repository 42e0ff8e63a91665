package org.openkam.scoring.sorting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openkam.core.portfolio.Axis;

/**
 * A score cut into classes.
 *
 * @param classes the names of the classes, lowest first, each once
 * @param cuts the scores between neighbouring classes, ascending, one fewer than the classes
 * @param edge to which of the two an account exactly on a cut belongs
 */
public record Bands(ImmutableList<String> classes, ImmutableList<Double> cuts, Axis.EdgeRule edge) {
  /**
   * Creates bands.
   *
   * @param classes the names of the classes, lowest first, each once
   * @param cuts the scores between neighbouring classes, finite, ascending
   * @param edge to which of the two an account exactly on a cut belongs
   */
  public Bands {
    LimitingProfiles.checkClasses(classes);
    checkArgument(
        cuts.size() == classes.size() - 1,
        "classes %s must have one cut between neighbours: %s",
        classes,
        cuts);
    for (int i = 0; i < cuts.size(); i++) {
      checkArgument(
          Double.isFinite(cuts.get(i)) && (i == 0 || cuts.get(i - 1) < cuts.get(i)),
          "cuts must be finite and ascend: %s",
          cuts);
    }
  }

  /**
   * Returns bands of which an edge belongs to the class above it.
   *
   * @param classes the names of the classes, lowest first, each once
   * @param cuts the scores between neighbouring classes, ascending
   * @return the bands
   */
  public static Bands of(List<String> classes, List<Double> cuts) {
    return new Bands(
        ImmutableList.copyOf(classes), ImmutableList.copyOf(cuts), Axis.EdgeRule.LOWER_INCLUSIVE);
  }

  /**
   * Returns the class of a score.
   *
   * @param score a finite score
   * @return the number of the class, from zero for the lowest
   */
  public int levelAt(double score) {
    int level = 0;
    for (double cut : cuts) {
      boolean above = edge == Axis.EdgeRule.LOWER_INCLUSIVE ? score >= cut : score > cut;
      level += above ? 1 : 0;
    }
    return level;
  }
}
