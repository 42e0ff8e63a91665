package org.openkam.scoring.learning;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.ValueFunction;

/** The worth of the accounts of a past round by each criterion, and how they turned out. */
final class RankingRound {
  private final double[][] worths;
  private final double[] outcomes;

  private RankingRound(double[][] worths, double[] outcomes) {
    this.worths = worths;
    this.outcomes = outcomes;
  }

  static RankingRound of(RankingLearner.PastRound round, ImmutableList<Criterion> criteria) {
    double[][] worths = new double[criteria.size()][];
    for (int column = 0; column < worths.length; column++) {
      ValueFunction function = criteria.get(column).valueFunction().orElseThrow();
      double[] values = round.matrix().column(column);
      double median = median(values);
      worths[column] =
          Arrays.stream(values)
              .map(value -> function.worth(Double.isNaN(value) ? median : value))
              .toArray();
    }
    return new RankingRound(worths, round.outcomes().toArray());
  }

  /** Returns the median of the values that are there, zero where none is. */
  private static double median(double[] values) {
    double[] sorted =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return 0;
    }
    return sorted.length % 2 == 1
        ? sorted[middle]
        : sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2;
  }

  int columns() {
    return worths.length;
  }

  int size() {
    return outcomes.length;
  }

  /** Returns the worths by a criterion less their mean. */
  double[] centeredWorths(int column) {
    return centered(worths[column]);
  }

  /** Returns the logarithms of the outcomes less their mean; a loss counts as nothing. */
  double[] centeredOutcomes() {
    double[] positive = Arrays.stream(outcomes).filter(each -> each > 0).sorted().toArray();
    double middle = positive.length == 0 ? 1 : positive[positive.length / 2];
    return centered(
        Arrays.stream(outcomes).map(each -> Math.log1p(Math.max(0, each) / middle)).toArray());
  }

  private static double[] centered(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    return Arrays.stream(values).map(value -> value - mean).toArray();
  }

  /**
   * Returns the share of the outcome that the accounts with the highest scores hold, tied accounts
   * sharing the places that are left; zero where there is no outcome.
   */
  double captured(double[] weights, int count) {
    double[] scores = new double[outcomes.length];
    for (int column = 0; column < weights.length; column++) {
      for (int row = 0; row < scores.length; row++) {
        scores[row] += weights[column] * worths[column][row];
      }
    }
    double total = Arrays.stream(outcomes).sum();
    if (total <= 0) {
      return 0;
    }
    int places = Math.min(count, scores.length);
    double cut = Arrays.stream(scores).sorted().toArray()[scores.length - places];
    int[] above = IntStream.range(0, scores.length).filter(row -> scores[row] > cut).toArray();
    int[] tied = IntStream.range(0, scores.length).filter(row -> scores[row] == cut).toArray();
    double share = (double) (places - above.length) / tied.length;
    return (sum(above) + share * sum(tied)) / total;
  }

  private double sum(int[] rows) {
    return Arrays.stream(rows).mapToDouble(row -> outcomes[row]).sum();
  }
}
