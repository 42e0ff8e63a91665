package org.openkam.scoring.numeric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Scoring;

/** Scores the accounts of a scoring again by the same strategy with other weights. */
public final class Reweighting {
  private final FittedStrategy fitted;
  private final DecisionMatrix matrix;
  private final double[] weights;

  /**
   * Creates the reweighting.
   *
   * @param scoring the scoring whose weights are varied
   */
  public Reweighting(Scoring scoring) {
    fitted = scoring.fitted();
    weights = fitted.weights();
    matrix =
        scoring.matrix().selectCriteria(fitted.criteria().stream().map(Criterion::id).toList());
  }

  /** {@return the criteria that have a weight, in the order of the fitted strategy} */
  public ImmutableList<Criterion> criteria() {
    return matrix.criteria();
  }

  /**
   * Finds the column of a criterion that has a weight, but not all of it.
   *
   * @param criterion the id of the criterion
   * @return its column
   */
  public int columnOf(String criterion) {
    int column = matrix.columnOf(criterion);
    checkArgument(
        weights[column] < 1, "criterion '%s' must share the weight with others", criterion);
    return column;
  }

  /**
   * Returns the weight of a criterion in the scoring.
   *
   * @param column its column
   * @return the weight, above zero and at most one
   */
  public double weight(int column) {
    return weights[column];
  }

  /** {@return the accounts of the scoring, with the criteria that have a weight} */
  public DecisionMatrix matrix() {
    return matrix;
  }

  /**
   * Scores accounts by other weights.
   *
   * @param accounts the accounts, with these criteria
   * @param given one weight a criterion, in their order
   * @return the scoring
   */
  public Scoring score(DecisionMatrix accounts, double[] given) {
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int column = 0; column < given.length; column++) {
      points.put(criteria().get(column).id(), given[column]);
    }
    return fitted
        .strategy()
        .score(accounts, Weights.proportional(points.buildOrThrow()), fitted.policy());
  }

  /**
   * Scores the same accounts with another weight of one criterion; the others keep their ratios.
   *
   * @param column the column of the criterion
   * @param weight its weight, from zero to one
   * @return the scoring
   */
  public Scoring with(int column, double weight) {
    double[] given = new double[weights.length];
    double others = 1 - weights[column];
    for (int i = 0; i < given.length; i++) {
      given[i] = i == column ? weight : weights[i] * (1 - weight) / others;
    }
    return score(matrix, given);
  }
}
