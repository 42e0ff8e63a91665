package org.openkam.scoring.sorting;

import com.google.common.collect.ImmutableList;
import org.openkam.scoring.outranking.Credibility;
import org.openkam.scoring.outranking.CriterionSettings;
import org.openkam.scoring.outranking.PreferenceFunction;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Sorts an account by its PROMETHEE net flow among the limits of the classes (FlowSort with
 * limiting profiles, Nemery and Lamboray 2008).
 *
 * <p>Each account is compared with the profiles alone, never with other accounts. It is in the
 * highest class whose lower limit has no greater net flow; a net flow equal to that of the limit is
 * enough. The outermost profiles of the paper, which all accounts must lie between, are left out:
 * where they lie far enough out to be fully preferred they add the same to every flow.
 *
 * @param profiles the classes and their limits
 * @param functions the preference function of each criterion
 */
public record FlowSort(LimitingProfiles profiles, CriterionSettings<PreferenceFunction> functions)
    implements SortingStrategy {
  @Override
  public String name() {
    return "flow-sort";
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
    return values -> {
      double[] row = LimitingProfiles.row(criteria, values);
      double own = flow(criteria, row, limits);
      int level = 0;
      for (double[] limit : limits) {
        double flow = flow(criteria, limit, limits) - net(criteria, row, limit);
        level += Credibility.reaches(own, flow) ? 1 : 0;
      }
      return level;
    };
  }

  /** {@return the sum of the net preferences of a row over each limit} */
  private double flow(WeightedCriteria criteria, double[] row, double[][] limits) {
    double sum = 0;
    for (double[] limit : limits) {
      sum += net(criteria, row, limit);
    }
    return sum;
  }

  private double net(WeightedCriteria criteria, double[] row, double[] other) {
    double sum = 0;
    for (int column = 0; column < row.length; column++) {
      PreferenceFunction function = functions.of(criteria.criterion(column).id());
      double advantage = row[column] - other[column];
      sum += criteria.weight(column) * (function.degree(advantage) - function.degree(-advantage));
    }
    return sum;
  }
}
