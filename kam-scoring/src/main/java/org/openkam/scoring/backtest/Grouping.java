package org.openkam.scoring.backtest;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.openkam.scoring.agreement.Ranks;

/**
 * Accounts in the order of a number, best first, in groups of equal ones.
 *
 * @param order the accounts, best first
 * @param ends for each group the place after its last account
 */
record Grouping(ImmutableIntArray order, ImmutableIntArray ends) {

  static Grouping of(double[] values, RankedOutcomes.TieRule ties) {
    Ranks ranks = Ranks.ofScores(values);
    ImmutableIntArray order = ranks.order();
    ImmutableIntArray.Builder ends = ImmutableIntArray.builder();
    for (int place = 0; place < order.length(); place++) {
      boolean isLast =
          place + 1 == order.length()
              || ranks.rank(order.get(place)) != ranks.rank(order.get(place + 1));
      if (isLast || ties == RankedOutcomes.TieRule.AS_GIVEN) {
        ends.add(place + 1);
      }
    }
    return new Grouping(order, ends.build());
  }

  /** Returns the place of the first account of a group. */
  int first(int group) {
    return group == 0 ? 0 : ends.get(group - 1);
  }

  /** Returns the mean of a value over the group of each place, best place first. */
  double[] placed(IntToDoubleFunction value) {
    return spread(place -> value.applyAsDouble(order.get(place)));
  }

  /** Returns for each account the mean of a value over the places of its group. */
  double[] shared(IntToDoubleFunction valueOfPlace) {
    double[] means = spread(valueOfPlace);
    double[] shared = new double[means.length];
    for (int place = 0; place < means.length; place++) {
      shared[order.get(place)] = means[place];
    }
    return shared;
  }

  /** Returns the sum of a value over the accounts of each group, best group first. */
  double[] sums(IntToDoubleFunction value) {
    double[] sums = new double[ends.length()];
    for (int group = 0; group < sums.length; group++) {
      for (int place = first(group); place < ends.get(group); place++) {
        sums[group] += value.applyAsDouble(order.get(place));
      }
    }
    return sums;
  }

  /** Returns for each account the mean rank of its group, from one. */
  double[] ranks() {
    return shared(place -> place + 1);
  }

  private double[] spread(IntToDoubleFunction valueOfPlace) {
    double[] means = new double[order.length()];
    for (int group = 0; group < ends.length(); group++) {
      int first = first(group);
      int end = ends.get(group);
      double sum = 0;
      for (int place = first; place < end; place++) {
        sum += valueOfPlace.applyAsDouble(place);
      }
      Arrays.fill(means, first, end, sum / (end - first));
    }
    return means;
  }
}
