package org.openkam.scoring.stability;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds how far the weight of one criterion may move down and up before something changes. */
final class WeightLimits {
  private final AdditiveScores scores;
  private final int column;
  private final WeightCurves curves;
  private final Limit down = new Limit(0);
  private final Limit up = new Limit(1);

  WeightLimits(AdditiveScores scores, int column) {
    this.scores = scores;
    this.column = column;
    this.curves = WeightCurves.of(scores, column);
  }

  /** Stops where the first account falls behind the second. */
  void keepAhead(int better, int worse) {
    for (Limit limit : List.of(down, up)) {
      limit.stopAt(curves.changes(better, worse, true, limit.end), better, worse);
    }
  }

  /** Stops where one of the first accounts of an order falls behind one of the others. */
  void keepTop(int[] order, int chosen) {
    if (chosen == order.length) {
      return;
    }
    for (Limit limit : List.of(down, up)) {
      if (curves.areStraight()) {
        keepTopOfLines(Contenders.onTheWay(curves, order, chosen, limit.end), chosen, limit);
      } else {
        keepTopOfCurves(order, chosen, limit);
      }
    }
  }

  private void keepTopOfCurves(int[] order, int chosen, Limit limit) {
    Map<Integer, BreakEvenSearch.Change> changes =
        BreakEvenSearch.run(curves, order, chosen, limit.end);
    for (int i = 0; i < chosen; i++) {
      BreakEvenSearch.Change change = changes.get(order[i]);
      if (change != null) {
        limit.stopAt(new double[] {change.weight()}, change.overtaken(), change.overtaker());
      }
    }
  }

  /**
   * Goes from the end towards the weight now: the lowest of the chosen lines less the highest of
   * the others is concave, so that from crossing to crossing the way leads to its root (Newton).
   */
  private void keepTopOfLines(int[] order, int chosen, Limit limit) {
    double at = limit.end;
    boolean nearer = chosen < order.length;
    while (nearer) {
      int weakest = curves.lowest(order, 0, chosen, at);
      int strongest = curves.highest(order, chosen, order.length, at);
      nearer =
          limit.stopAt(curves.changes(weakest, strongest, true, limit.end), weakest, strongest);
      at = limit.at;
    }
  }

  WeightInterval interval() {
    return WeightInterval.builder()
        .criterion(scores.criterion(column))
        .weight(curves.weight())
        .lowest(down.at)
        .highest(up.at)
        .atLowest(down.overtaking)
        .atHighest(up.overtaking)
        .build();
  }

  /** The nearest weight on one side at which something changes. */
  private final class Limit {
    private final int end;
    private double at;
    private Optional<WeightInterval.Overtaking> overtaking = Optional.empty();

    Limit(int end) {
      this.end = end;
      this.at = end;
    }

    /** Stops at the first of some changes; returns whether that is nearer than before. */
    @CanIgnoreReturnValue
    boolean stopAt(double[] changes, int overtaken, int overtaker) {
      if (changes.length == 0) {
        return false;
      }
      boolean nearer = end == 0 ? changes[0] > at : changes[0] < at;
      if (nearer || overtaking.isEmpty()) {
        at = changes[0];
        overtaking =
            Optional.of(
                new WeightInterval.Overtaking(
                    scores.account(overtaken), scores.account(overtaker)));
      }
      return nearer;
    }
  }
}
