package org.openkam.scoring.backtest;

import com.google.common.primitives.ImmutableIntArray;
import java.util.function.IntToDoubleFunction;
import org.openkam.scoring.agreement.Ranks;

/**
 * Accounts in the order of a number, best first, in groups of equal ones; each account may stand in
 * it several times, as in a resample.
 *
 * @param order the accounts, best first
 * @param ends for each group the place after its last account
 */
record Grouping(ImmutableIntArray order, ImmutableIntArray ends) {

  static Grouping of(double[] values, TieRule ties) {
    Ranks ranks = Ranks.ofScores(values);
    ImmutableIntArray order = ranks.order();
    ImmutableIntArray.Builder ends = ImmutableIntArray.builder();
    for (int place = 0; place < order.length(); place++) {
      boolean isLast =
          place + 1 == order.length()
              || ranks.rank(order.get(place)) != ranks.rank(order.get(place + 1));
      if (isLast || ties == TieRule.AS_GIVEN) {
        ends.add(place + 1);
      }
    }
    return new Grouping(order, ends.build());
  }

  /** Returns the mean of a value over the group of each place, best place first. */
  double[] placed(int[] copies, int size, IntToDoubleFunction value) {
    double[] placed = new double[size];
    int filled = 0;
    int first = 0;
    for (int group = 0; group < ends.length(); group++) {
      int members = 0;
      double sum = 0;
      for (int place = first; place < ends.get(group); place++) {
        int account = order.get(place);
        members += copies[account];
        sum += copies[account] * value.applyAsDouble(account);
      }
      for (int i = 0; i < members; i++) {
        placed[filled++] = sum / members;
      }
      first = ends.get(group);
    }
    return placed;
  }

  /** Returns for each account the mean rank of its group, from one. */
  double[] ranks(int[] copies) {
    double[] ranks = new double[copies.length];
    int before = 0;
    int first = 0;
    for (int group = 0; group < ends.length(); group++) {
      int members = 0;
      for (int place = first; place < ends.get(group); place++) {
        members += copies[order.get(place)];
      }
      for (int place = first; place < ends.get(group); place++) {
        ranks[order.get(place)] = before + (members + 1) / 2.0;
      }
      before += members;
      first = ends.get(group);
    }
    return ranks;
  }
}
