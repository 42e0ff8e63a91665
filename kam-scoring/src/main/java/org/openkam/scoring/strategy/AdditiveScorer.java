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

  @Override
  default double score(double[] values) {
    double score = 0;
    for (int column = 0; column < values.length; column++) {
      score += contribution(column, values[column]);
    }
    return score;
  }
}
