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

  static CrispComparison of(double[] weights, FittedParameters fitted) {
    return new CrispComparison(weights, fitted.numbers(RANGES, weights.length));
  }

  /** {@return the oriented columns and the ranges that disadvantages are divided by} */
  static FittedParameters fit(Frame frame, Electre1.DiscordanceScale scale) {
    double[] ranges =
        frame.statistics().stream().mapToDouble(column -> column.max() - column.min()).toArray();
    if (scale == Electre1.DiscordanceScale.LARGEST_RANGE) {
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

  /** {@return all that the two relations of ELECTRE II ask of two rows, in one pass} */
  Pair compare(double[] row, double[] other) {
    double concordance = 0;
    double opposite = 0;
    double advantage = 0;
    double disadvantage = 0;
    double worst = 0;
    double worstOfOther = 0;
    for (int column = 0; column < weights.length; column++) {
      double lead = row[column] - other[column];
      if (lead == 0) {
        concordance += weights[column];
        opposite += weights[column];
      } else if (lead > 0) {
        concordance += weights[column];
        advantage += weights[column];
        worstOfOther = Math.max(worstOfOther, inRanges(column, lead));
      } else {
        opposite += weights[column];
        disadvantage += weights[column];
        worst = Math.max(worst, inRanges(column, -lead));
      }
    }
    return new Pair(concordance, opposite, advantage, disadvantage, worst, worstOfOther);
  }

  private double inRanges(int column, double disadvantage) {
    return ranges[column] == 0 ? 1 : disadvantage / ranges[column];
  }

  double discordance(double[] row, double[] other) {
    double worst = 0;
    for (int column = 0; column < weights.length; column++) {
      double disadvantage = other[column] - row[column];
      if (disadvantage > 0) {
        worst = Math.max(worst, inRanges(column, disadvantage));
      }
    }
    return worst;
  }

  /**
   * How one row compares with another.
   *
   * @param concordance the weight of the criteria on which the first is at least as good
   * @param opposite the weight of those on which the second is at least as good
   * @param advantage the weight of those on which the first is better
   * @param disadvantage the weight of those on which the second is better
   * @param discordance the greatest disadvantage of the first, in terms of the ranges
   * @param discordanceOfOther that of the second
   */
  record Pair(
      double concordance,
      double opposite,
      double advantage,
      double disadvantage,
      double discordance,
      double discordanceOfOther) {
    /** {@return the same from the side of the second row} */
    Pair reversed() {
      return new Pair(
          opposite, concordance, disadvantage, advantage, discordanceOfOther, discordance);
    }
  }
}
