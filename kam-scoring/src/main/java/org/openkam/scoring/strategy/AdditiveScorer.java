package org.openkam.scoring.strategy;

/**
 * A scorer whose score is the sum of one contribution a criterion, so that it explains itself.
 *
 * <p>Only additive scorers can leave out a missing value and share its weight among the others.
 */
public interface AdditiveScorer extends RowScorer {
  /**
   * Returns what a value contributes to the score.
   *
   * @param column the column of the criterion
   * @param value a finite value
   * @return the contribution, finite
   */
  double contribution(int column, double value);

  /**
   * Returns what no value of a range contributes more than; an analysis that draws values need not
   * draw those that could not change its result.
   *
   * @param column the column of the criterion
   * @param lowest the least value of the range, finite or minus infinity
   * @param highest the greatest value of the range, finite or infinity
   * @return a contribution that none exceeds, infinite where none is known, as unless overridden
   */
  default double greatestContribution(int column, double lowest, double highest) {
    return Double.POSITIVE_INFINITY;
  }

  @Override
  default double score(double[] values) {
    double score = 0;
    for (int column = 0; column < values.length; column++) {
      score += contribution(column, values[column]);
    }
    return score;
  }
}
