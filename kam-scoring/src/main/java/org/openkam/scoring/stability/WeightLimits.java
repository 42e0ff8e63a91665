package org.openkam.scoring.stability;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    if (curves.areStraight()) {
      keepTopOfLines(order, chosen, down);
      keepTopOfLines(order, chosen, up);
      return;
    }
    for (int i = 0; i < chosen; i++) {
      for (int j = chosen; j < order.length; j++) {
        keepAhead(order[i], order[j]);
      }
    }
  }

  /**
   * Goes from the end towards the weight now: the lowest of the chosen lines less the highest of
   * the others is concave, so that from crossing to crossing the way leads to its root (Newton).
   */
  private void keepTopOfLines(int[] order, int chosen, Limit limit) {
    double at = limit.end;
    boolean nearer = true;
    while (nearer) {
      int weakest = curves.lowest(order, 0, chosen, at);
      int strongest = curves.highest(order, chosen, order.length, at);
      nearer =
          limit.stopAt(curves.changes(weakest, strongest, true, limit.end), weakest, strongest);
      at = limit.at;
    }
  }

  /** Stops where the account at a place of the order gets out of, or into, the first ones. */
  WeightInterval keepChosen(int[] order, int place, int chosen) {
    for (Limit limit : List.of(down, up)) {
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < order.length; i++) {
        if (i != place) {
          boolean ahead = place < i;
          for (double at : curves.changes(order[place], order[i], ahead, limit.end)) {
            steps.add(new Step(at, order[i], ahead ? 1 : -1));
            ahead = !ahead;
          }
        }
      }
      // of steps at one weight, those that keep the account where it is come first
      int keeping = place < chosen ? 1 : -1;
      steps.sort(
          Comparator.comparingDouble((Step step) -> Math.abs(step.weight - curves.weight()))
              .thenComparingInt(step -> keeping * step.change));
      int better = place;
      for (Step step : steps) {
        better += step.change;
        if (better < chosen != place < chosen) {
          int falls = step.change > 0 ? order[place] : step.other;
          int rises = step.change > 0 ? step.other : order[place];
          limit.stopAt(new double[] {step.weight}, falls, rises);
          break;
        }
      }
    }
    return interval();
  }

  WeightInterval interval() {
    return new WeightInterval(
        scores.criterion(column), curves.weight(), down.at, up.at, down.overtaking, up.overtaking);
  }

  /**
   * Another account getting ahead of the one looked at, or falling behind it.
   *
   * @param weight the weight at which it happens
   * @param other the row of the other account
   * @param change one where it gets ahead, minus one where it falls behind
   */
  private record Step(double weight, int other, int change) {}

  /** The nearest weight on one side at which something changes. */
  private final class Limit {
    private final int end;
    private double at;
    private Optional<Overtaking> overtaking = Optional.empty();

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
            Optional.of(new Overtaking(scores.account(overtaken), scores.account(overtaker)));
      }
      return nearer;
    }
  }
}
