package org.openkam.scoring.backtest;

import java.util.Arrays;

/** The greatest discounted gain that a number of chosen accounts could have had. */
final class IdealGain implements LeaveOneOut.Whole {
  private final double all;
  private final double[] without;

  IdealGain(double[] gains, int chosen) {
    Grouping best = Grouping.of(gains, RankedOutcomes.TieRule.AS_GIVEN);
    double[] sorted = best.placed(account -> gains[account]);
    double[] moved = new double[chosen + 1];
    for (int place = chosen - 1; place >= 0; place--) {
      double next = place + 1 < sorted.length ? sorted[place + 1] : 0;
      moved[place] = moved[place + 1] + next * Choice.discount(place);
    }
    without = new double[gains.length];
    double before = 0;
    for (int place = 0; place < chosen; place++) {
      without[best.order().get(place)] = before + moved[place];
      before += sorted[place] * Choice.discount(place);
    }
    all = before;
    for (int place = chosen; place < sorted.length; place++) {
      without[best.order().get(place)] = all;
    }
  }

  @Override
  public double all() {
    return all;
  }

  @Override
  public double without(int account) {
    return without[account];
  }

  @Override
  public String toString() {
    return "ideal gain " + all + ", without each account " + Arrays.toString(without);
  }
}
