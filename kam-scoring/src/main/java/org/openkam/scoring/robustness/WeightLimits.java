package org.openkam.scoring.robustness;

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
      double[] changes = curves.changes(better, worse, true, limit.end);
      if (changes.length > 0) {
        limit.stopAt(changes[0], better, worse);
      }
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
          limit.stopAt(step.weight, falls, falls == step.other ? order[place] : step.other);
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

    void stopAt(double weight, int overtaken, int overtaker) {
      boolean nearer = end == 0 ? weight > at : weight < at;
      if (nearer || overtaking.isEmpty()) {
        at = weight;
        overtaking =
            Optional.of(new Overtaking(scores.account(overtaken), scores.account(overtaker)));
      }
    }
  }
}
