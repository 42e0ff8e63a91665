package org.openkam.scoring.robustness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Scoring;

/**
 * An additive scoring taken apart: the worth of each account on each criterion, so that scores can
 * be put together again with other weights.
 */
final class AdditiveScores {
  private final ImmutableList<Criterion> criteria;
  private final double[] weights;
  private final double[][] worths;
  private final double[] scores;

  private AdditiveScores(
      ImmutableList<Criterion> criteria, double[] weights, double[][] worths, double[] scores) {
    this.criteria = criteria;
    this.weights = weights;
    this.worths = worths;
    this.scores = scores;
  }

  static AdditiveScores of(Scoring scoring) {
    FittedStrategy fitted = scoring.fitted();
    checkArgument(
        fitted.isAdditive(),
        "strategy '%s' is no sum, so no exact answer about its weights exists; sample them"
            + " instead",
        fitted.strategy().name());
    int rows = scoring.accounts().size();
    double[] weights = fitted.weights();
    double[][] worths = new double[weights.length][rows];
    for (int column = 0; column < weights.length; column++) {
      Criterion criterion = fitted.criteria().get(column);
      double[] measured = scoring.matrix().column(scoring.matrix().columnOf(criterion.id()));
      for (int row = 0; row < rows; row++) {
        checkArgument(
            !Double.isNaN(measured[row]),
            "account '%s' must have a value for criterion '%s' to tell what its weight does",
            scoring.accounts().get(row),
            criterion.id());
        worths[column][row] = fitted.contribution(column, measured[row]) / weights[column];
      }
    }
    return new AdditiveScores(fitted.criteria(), weights, worths, scoring.scores());
  }

  int size() {
    return scores.length;
  }

  int columns() {
    return weights.length;
  }

  String criterion(int column) {
    return criteria.get(column).id();
  }

  double weight(int column) {
    return weights[column];
  }

  double worth(int column, int row) {
    return worths[column][row];
  }

  /** {@return the worth of every account on a criterion; not to be changed} */
  double[] worths(int column) {
    return worths[column];
  }

  /** {@return the score that an account would have if the criterion had all the weight but none} */
  double rest(int column, int row) {
    double weight = weights[column];
    return weight == 1 ? 0 : (scores[row] - weight * worths[column][row]) / (1 - weight);
  }
}
