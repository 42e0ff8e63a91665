package org.openkam.scoring.additive;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.openkam.core.expression.Expression;
import org.openkam.scoring.normalization.Normalizer;
import org.openkam.scoring.strategy.AdditiveScorer;
import org.openkam.scoring.strategy.FormulaScorer;
import org.openkam.scoring.strategy.RowScorer;

/** Adds up the weighted worths of an account. */
final class WeightedSumScorer implements AdditiveScorer, FormulaScorer {
  private final Normalizer worth;
  private final double[] points;

  /**
   * Creates the scorer.
   *
   * @param worth the worth of a value on each criterion
   * @param points what a worth of one is worth on each criterion
   */
  WeightedSumScorer(Normalizer worth, double[] points) {
    this.worth = worth;
    this.points = points.clone();
  }

  @Override
  public double contribution(int column, double value) {
    return points[column] * worth.normalize(column, value);
  }

  @Override
  public double greatestContribution(int column, double lowest, double highest) {
    return points[column] * worth.greatest(column, lowest, highest);
  }

  @Override
  public Expression expression(ImmutableList<Expression> values) {
    return Expression.sum(worth.expressions(values, points));
  }

  @Override
  public RowScorer.BlockScorer blockScorer() {
    return (columns, size, scores) -> {
      Arrays.fill(scores, 0, size, 0);
      worth.addTo(columns, size, points, scores);
    };
  }
}
