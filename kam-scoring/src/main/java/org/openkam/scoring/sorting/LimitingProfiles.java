package org.openkam.scoring.sorting;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import org.openkam.core.numeric.Zeros;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Ordered classes and, for each but the lowest, the least that it asks for on each criterion.
 *
 * <p>Values are as a method sees them: measured values, or the worth from zero to one of a
 * criterion with a value function, a target or a range. A profile must be at least as good as the
 * one below on every criterion and better on one, which is checked when accounts are sorted; it may
 * be better only on criteria without a weight, and then no account gets into the class below.
 *
 * @param classes the names of the classes, lowest first, each once
 * @param profiles the lower limits of all classes but the lowest, by criterion id, lowest first
 */
public record LimitingProfiles(
    ImmutableList<String> classes, ImmutableList<ImmutableMap<String, Double>> profiles) {
  /**
   * Creates profiles.
   *
   * @param classes the names of the classes, lowest first, each once
   * @param profiles the lower limits of all classes but the lowest, by criterion id, lowest first
   */
  public LimitingProfiles {
    checkClasses(classes);
    checkArgument(
        profiles.size() == classes.size() - 1,
        "classes %s must have a profile for each but the lowest: %s",
        classes,
        profiles.size());
    for (ImmutableMap<String, Double> profile : profiles) {
      profile.forEach(
          (criterion, limit) ->
              checkArgument(
                  Double.isFinite(limit),
                  "limit of criterion '%s' must be finite: %s",
                  criterion,
                  limit));
    }
    profiles = profiles.stream().map(Zeros::plain).collect(toImmutableList());
  }

  /**
   * Returns profiles.
   *
   * @param classes the names of the classes, lowest first, each once
   * @param profiles the lower limits of all classes but the lowest, by criterion id, lowest first
   * @return the profiles
   */
  public static LimitingProfiles of(
      List<String> classes, List<? extends Map<String, Double>> profiles) {
    return new LimitingProfiles(
        ImmutableList.copyOf(classes),
        profiles.stream().map(ImmutableMap::copyOf).collect(toImmutableList()));
  }

  static void checkClasses(List<String> classes) {
    checkArgument(classes.size() >= 2, "there must be two classes or more: %s", classes);
    checkArgument(
        ImmutableSet.copyOf(classes).size() == classes.size(),
        "class names must be unique: %s",
        classes);
  }

  /** {@return the profiles with larger is better on every criterion, lowest first} */
  double[][] rows(WeightedCriteria criteria) {
    double[][] rows = new double[profiles.size()][criteria.size()];
    for (int profile = 0; profile < rows.length; profile++) {
      for (int column = 0; column < criteria.size(); column++) {
        rows[profile][column] = oriented(criteria, column, limit(criteria, profile, column));
      }
      if (profile > 0) {
        checkDominates(criteria, rows[profile], rows[profile - 1], profile);
      }
    }
    return rows;
  }

  static double[] row(WeightedCriteria criteria, double[] values) {
    double[] row = new double[values.length];
    for (int column = 0; column < row.length; column++) {
      row[column] = oriented(criteria, column, values[column]);
    }
    return row;
  }

  static double oriented(WeightedCriteria criteria, int column, double value) {
    return criteria.isLessBetter(column) ? -value : value;
  }

  private double limit(WeightedCriteria criteria, int profile, int column) {
    Double limit = profiles.get(profile).get(criteria.criterion(column).id());
    checkArgument(
        limit != null,
        "profile of class '%s' must have a limit for criterion '%s': %s",
        classes.get(profile + 1),
        criteria.criterion(column).id(),
        profiles.get(profile));
    return limit;
  }

  private void checkDominates(
      WeightedCriteria criteria, double[] upper, double[] lower, int profile) {
    boolean better = differsElsewhere(criteria, profile);
    for (int column = 0; column < upper.length; column++) {
      checkArgument(
          upper[column] >= lower[column],
          "profile of class '%s' must be at least as good as that of '%s' on criterion '%s': %s",
          classes.get(profile + 1),
          classes.get(profile),
          criteria.criterion(column).id(),
          limit(criteria, profile, column));
      better |= upper[column] > lower[column];
    }
    checkArgument(
        better,
        "profile of class '%s' must be better than that of '%s' on a criterion: %s",
        classes.get(profile + 1),
        classes.get(profile),
        profiles.get(profile));
  }

  /** {@return whether a profile differs from the one below on a criterion without a weight} */
  private boolean differsElsewhere(WeightedCriteria criteria, int profile) {
    ImmutableMap<String, Double> lower = profiles.get(profile - 1);
    return profiles.get(profile).entrySet().stream()
        .anyMatch(
            limit ->
                criteria.criteria().stream()
                        .noneMatch(criterion -> criterion.id().equals(limit.getKey()))
                    && !limit.getValue().equals(lower.get(limit.getKey())));
  }
}
