package org.openkam.scoring.robustness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.strategy.Scoring;

/**
 * How far the weight of one criterion may move before an additive ranking changes, exactly.
 *
 * <p>The other weights keep their ratios. Then the score of an account is a straight line in the
 * weight, and a result changes where two lines cross (Triantaphyllou and Sanchez 1997). At the end
 * of an interval itself the two accounts are tied. Immutable.
 */
public final class WeightStability {
  private final AdditiveScores scores;
  private final int[] order;

  private WeightStability(AdditiveScores scores, int[] order) {
    this.scores = scores;
    this.order = order;
  }

  /**
   * Takes an additive scoring apart.
   *
   * @param scoring a scoring by an additive strategy, without missing values
   * @return the stability of its ranking
   * @throws IllegalArgumentException if the strategy is not additive or a value is missing
   */
  public static WeightStability of(Scoring scoring) {
    int[] order =
        scoring.ranking().accounts().stream()
            .mapToInt((AccountId account) -> scoring.matrix().rowOf(account))
            .toArray();
    return new WeightStability(AdditiveScores.of(scoring), order);
  }

  /** {@return within which weights the best account stays the best, by criterion} */
  public ImmutableList<WeightInterval> topAccount() {
    return topSet(1);
  }

  /**
   * Returns within which weights the same accounts are the best ones.
   *
   * @param count how many accounts are chosen, at least one
   * @return one interval a criterion, in the order of the criteria
   */
  public ImmutableList<WeightInterval> topSet(int count) {
    checkArgument(count >= 1, "top set must have an account: %s", count);
    int chosen = Math.min(count, order.length);
    return intervals(
        (column, crossing) -> {
          for (int i = 0; i < chosen; i++) {
            for (int j = chosen; j < order.length; j++) {
              crossing.above(order[i], order[j]);
            }
          }
        });
  }

  /** {@return within which weights the whole order stays, by criterion} */
  public ImmutableList<WeightInterval> order() {
    return intervals(
        (column, crossing) -> {
          for (int i = 1; i < order.length; i++) {
            crossing.above(order[i - 1], order[i]);
          }
        });
  }

  private ImmutableList<WeightInterval> intervals(Pairs pairs) {
    return IntStream.range(0, scores.columns())
        .mapToObj(
            column -> {
              Crossing crossing = new Crossing(scores, column);
              pairs.visit(column, crossing);
              return crossing.interval();
            })
        .collect(ImmutableList.toImmutableList());
  }

  /** Visits the pairs of accounts whose order must stay. */
  @FunctionalInterface
  private interface Pairs {
    void visit(int column, Crossing crossing);
  }

  /** Finds the nearest crossings of lines on both sides of the weight now. */
  private static final class Crossing {
    private final AdditiveScores scores;
    private final int column;
    private final double[] worths;
    private final double[] rests;
    private double lowest;
    private double highest = 1;

    Crossing(AdditiveScores scores, int column) {
      this.scores = scores;
      this.column = column;
      this.worths = scores.worths(column);
      this.rests = new double[scores.size()];
      for (int row = 0; row < rests.length; row++) {
        rests[row] = scores.rest(column, row);
      }
    }

    /** Keeps the first account above the second: the difference of their lines not below zero. */
    void above(int better, int worse) {
      double atZero = rests[better] - rests[worse];
      double atOne = worths[better] - worths[worse];
      double slope = atOne - atZero;
      if (slope > 0) {
        lowest = Math.max(lowest, Math.min(-atZero / slope, scores.weight(column)));
      } else if (slope < 0) {
        highest = Math.min(highest, Math.max(-atZero / slope, scores.weight(column)));
      }
    }

    WeightInterval interval() {
      return new WeightInterval(scores.criterion(column), scores.weight(column), lowest, highest);
    }
  }
}
