package org.openkam.scoring.outranking;

import java.util.Arrays;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;

/**
 * The concordance and discordance of ELECTRE I and II between rows of which larger is better.
 *
 * <p>Concordance is the weight of the criteria on which the first is at least as good; discordance
 * is its greatest disadvantage, in terms of the learned ranges.
 */
final class CrispComparison {
  private static final String RANGES = "discordance ranges";

  private final double[] weights;
  private final double[] ranges;

  private CrispComparison(double[] weights, double[] ranges) {
    this.weights = weights;
    this.ranges = ranges;
  }

  static CrispComparison of(double[] weights, FittedParameters reference) {
    return new CrispComparison(weights, reference.numbers(RANGES, weights.length));
  }

  /** {@return the oriented columns and the ranges that disadvantages are divided by} */
  static FittedParameters fit(Frame frame, DiscordanceScale scale) {
    double[] ranges =
        frame.statistics().stream().mapToDouble(column -> column.max() - column.min()).toArray();
    if (scale == DiscordanceScale.LARGEST_RANGE) {
      Arrays.fill(ranges, Arrays.stream(ranges).max().orElse(0));
    }
    return Orientation.fit(frame).with(RANGES, ranges);
  }

  double concordance(double[] row, double[] other) {
    double sum = 0;
    for (int column = 0; column < weights.length; column++) {
      sum += row[column] >= other[column] ? weights[column] : 0;
    }
    return sum;
  }

  /** {@return the weight of the criteria on which the first is better} */
  double advantage(double[] row, double[] other) {
    double sum = 0;
    for (int column = 0; column < weights.length; column++) {
      sum += row[column] > other[column] ? weights[column] : 0;
    }
    return sum;
  }

  double discordance(double[] row, double[] other) {
    double worst = 0;
    for (int column = 0; column < weights.length; column++) {
      double disadvantage = other[column] - row[column];
      if (disadvantage > 0) {
        worst = Math.max(worst, ranges[column] == 0 ? 1 : disadvantage / ranges[column]);
      }
    }
    return worst;
  }
}
