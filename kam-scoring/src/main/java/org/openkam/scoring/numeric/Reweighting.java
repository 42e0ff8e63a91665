package org.openkam.scoring.robustness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Scoring;

/** Scores the accounts of a scoring again by the same strategy with other weights. */
final class Reweighting {
  private final FittedStrategy fitted;
  private final DecisionMatrix matrix;
  private final double[] weights;

  Reweighting(Scoring scoring) {
    fitted = scoring.fitted();
    weights = fitted.weights();
    matrix =
        scoring.matrix().selectCriteria(fitted.criteria().stream().map(Criterion::id).toList());
  }

  ImmutableList<Criterion> criteria() {
    return matrix.criteria();
  }

  /** {@return the column of a criterion that has a weight, but not all of it} */
  int columnOf(String criterion) {
    int column = matrix.columnOf(criterion);
    checkArgument(
        weights[column] < 1, "criterion '%s' must share the weight with others", criterion);
    return column;
  }

  double weight(int column) {
    return weights[column];
  }

  DecisionMatrix matrix() {
    return matrix;
  }

  /** Returns the scoring of accounts with these criteria by all weights given, in their order. */
  Scoring score(DecisionMatrix accounts, double[] given) {
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int column = 0; column < given.length; column++) {
      points.put(criteria().get(column).id(), given[column]);
    }
    return fitted
        .strategy()
        .score(accounts, Weights.proportional(points.buildOrThrow()), fitted.policy());
  }

  /** Returns the scoring with the weight of one criterion; the others keep their ratios. */
  Scoring with(int column, double weight) {
    double[] given = new double[weights.length];
    double others = 1 - weights[column];
    for (int i = 0; i < given.length; i++) {
      given[i] = i == column ? weight : weights[i] * (1 - weight) / others;
    }
    return score(matrix, given);
  }
}
