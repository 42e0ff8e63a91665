package org.openkam.scoring.stability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openkam.scoring.strategy.Scoring;

/** Break-even weights by the definition: every account is compared with every other one. */
final class PairwiseBreakEven {
  private final AdditiveScores scores;
  private final int[] order;
  private final int count;

  PairwiseBreakEven(Scoring scoring, int count) {
    this.scores = AdditiveScores.of(scoring);
    this.order = scores.rows(scoring.ranking().accounts());
    this.count = count;
  }

  /** {@return the weight at which the account at a place changes sides, or NaN if none does} */
  double at(int column, int place, int end) {
    WeightCurves curves = WeightCurves.of(scores, column);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      if (i != place) {
        boolean ahead = place < i;
        for (double at : curves.changes(order[place], order[i], ahead, end)) {
          steps.add(new Step(at, ahead ? 1 : -1));
          ahead = !ahead;
        }
      }
    }
    // of steps at one weight, those that keep the account where it is come first
    int keeping = place < count ? 1 : -1;
    steps.sort(
        Comparator.comparingDouble((Step step) -> Math.abs(step.weight - curves.weight()))
            .thenComparingInt(step -> keeping * step.change));
    int better = place;
    for (Step step : steps) {
      better += step.change;
      if (better < count != place < count) {
        return step.weight;
      }
    }
    return Double.NaN;
  }

  private record Step(double weight, int change) {}
}
