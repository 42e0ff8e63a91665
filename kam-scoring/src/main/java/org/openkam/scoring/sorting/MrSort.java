package org.openkam.scoring.sorting;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openkam.scoring.outranking.Credibility;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Puts an account into the highest class whose limits it meets on a majority of weight, without a
 * veto (MR-Sort, Leroy, Mousseau and Pirlot 2011, after Bouyssou and Marchant 2007).
 *
 * <p>An account meets a limit when its value is equal or better. A veto of a class holds when the
 * value is equal to the veto value or worse. The weight that meets must reach the majority; sums of
 * weights such as tenths are compared as {@link Credibility#reaches} says. The lowest class takes
 * all others.
 *
 * @param profiles the classes and their limits
 * @param majority the least share of weight that must meet, above zero and at most one
 * @param vetoes the veto values of all classes but the lowest, by criterion id, lowest class first;
 *     empty for no veto at all
 */
public record MrSort(
    LimitingProfiles profiles, double majority, ImmutableList<ImmutableMap<String, Double>> vetoes)
    implements SortingStrategy {
  /**
   * Creates the strategy.
   *
   * @param profiles the classes and their limits
   * @param majority the least share of weight that must meet, above zero and at most one
   * @param vetoes the veto values of all classes but the lowest; empty for no veto at all
   */
  public MrSort {
    checkArgument(
        majority > 0 && majority <= 1, "majority must be above zero and at most one: %s", majority);
    checkArgument(
        vetoes.isEmpty() || vetoes.size() == profiles.profiles().size(),
        "there must be vetoes for each of %s profiles or none: %s",
        profiles.profiles().size(),
        vetoes.size());
  }

  /**
   * Returns the strategy without vetoes.
   *
   * @param profiles the classes and their limits
   * @param majority the least share of weight that must meet, above zero and at most one
   * @return the strategy
   */
  public static MrSort of(LimitingProfiles profiles, double majority) {
    return new MrSort(profiles, majority, ImmutableList.of());
  }

  /**
   * Returns this strategy with vetoes.
   *
   * @param vetoes the veto values of all classes but the lowest, by criterion id, lowest class
   *     first
   * @return the strategy
   */
  public MrSort withVetoes(List<? extends Map<String, Double>> vetoes) {
    return new MrSort(
        profiles, majority, vetoes.stream().map(ImmutableMap::copyOf).collect(toImmutableList()));
  }

  @Override
  public String name() {
    return "mr-sort";
  }

  @Override
  public ImmutableList<String> classes() {
    return profiles.classes();
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return FittedParameters.nothing();
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    double[][] limits = profiles.rows(criteria);
    double[][] least = vetoRows(criteria, limits);
    double[] weights = criteria.weights();
    return values -> {
      double[] row = LimitingProfiles.row(criteria, values);
      int level = limits.length;
      while (level > 0 && !meets(row, weights, limits[level - 1], least[level - 1])) {
        level--;
      }
      return level;
    };
  }

  private boolean meets(double[] row, double[] weights, double[] limits, double[] vetoes) {
    double meeting = 0;
    for (int column = 0; column < row.length; column++) {
      if (row[column] <= vetoes[column]) {
        return false;
      }
      meeting += row[column] >= limits[column] ? weights[column] : 0;
    }
    return Credibility.reaches(meeting, majority);
  }

  /** {@return the greatest oriented value that is a veto, minus infinity where there is none} */
  private double[][] vetoRows(WeightedCriteria criteria, double[][] limits) {
    double[][] rows = new double[limits.length][criteria.size()];
    for (int profile = 0; profile < rows.length; profile++) {
      Arrays.fill(rows[profile], Double.NEGATIVE_INFINITY);
      for (int column = 0; !vetoes.isEmpty() && column < criteria.size(); column++) {
        String id = criteria.criterion(column).id();
        Double veto = vetoes.get(profile).get(id);
        if (veto != null) {
          rows[profile][column] = LimitingProfiles.oriented(criteria, column, veto);
          checkArgument(
              rows[profile][column] < limits[profile][column],
              "veto of class '%s' must be worse than its limit on criterion '%s': %s",
              classes().get(profile + 1),
              id,
              veto);
        }
      }
    }
    return rows;
  }
}
