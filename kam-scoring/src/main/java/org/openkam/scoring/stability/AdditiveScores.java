package org.openkam.scoring.stability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Scoring;

/**
 * An additive scoring taken apart: the worth of each account on each criterion, so that scores can
 * be put together again with other weights. A worth that was left out is NaN.
 */
final class AdditiveScores {
  private final Scoring scoring;
  private final ImmutableList<Criterion> criteria;
  private final double[] weights;
  private final double[][] worths;

  private AdditiveScores(
      Scoring scoring, ImmutableList<Criterion> criteria, double[] weights, double[][] worths) {
    this.scoring = scoring;
    this.criteria = criteria;
    this.weights = weights;
    this.worths = worths;
  }

  static AdditiveScores of(Scoring scoring) {
    FittedStrategy fitted = scoring.fitted();
    checkArgument(
        fitted.hasContributions(),
        "strategy '%s' is no sum, so no exact answer about its weights exists; sample them"
            + " instead",
        fitted.strategy().name());
    double[] weights = fitted.weights();
    double[][] worths = new double[weights.length][];
    for (int column = 0; column < weights.length; column++) {
      worths[column] = scoring.contributions(column);
      for (int row = 0; row < worths[column].length; row++) {
        worths[column][row] /= weights[column];
      }
    }
    return new AdditiveScores(scoring, fitted.criteria(), weights, worths);
  }

  /** Returns the scores, none of whose values may have been left out. */
  static AdditiveScores complete(Scoring scoring) {
    AdditiveScores scores = of(scoring);
    for (int column = 0; column < scores.columns(); column++) {
      for (int row = 0; row < scores.size(); row++) {
        checkArgument(
            !Double.isNaN(scores.worth(column, row)),
            "account '%s' must have a value for criterion '%s' to tell what its weight does",
            scores.account(row),
            scores.criterion(column));
      }
    }
    return scores;
  }

  int size() {
    return scoring.alternatives().size();
  }

  int columns() {
    return weights.length;
  }

  AccountId account(int row) {
    return scoring.accounts().get(row);
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

  int[] rows(List<AccountId> accounts) {
    return accounts.stream().mapToInt(scoring.matrix()::rowOf).toArray();
  }
}
