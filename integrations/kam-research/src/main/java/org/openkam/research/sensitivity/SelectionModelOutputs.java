package org.openkam.research.sensitivity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.agreement.Ranks;
import org.openkam.scoring.strategy.ScoringStrategy;

/** Scores one draw of the factors of a choice and compares it with the reference. */
final class SelectionModelOutputs implements FactorModel {
  private final SelectionFactors plan;
  private final ImmutableList<String> factors;
  private final double[] deviations;
  private final double[] reference;

  private SelectionModelOutputs(SelectionFactors plan) {
    this.plan = plan;
    this.factors =
        plan.factors().stream().map(Factor::name).collect(ImmutableList.toImmutableList());
    this.deviations = deviations(plan.matrix());
    this.reference =
        Ranks.ofScores(
                scores(
                    plan.matrix(), plan.weights(), plan.strategies().get(0), plan.missing().get(0)))
            .toArray();
  }

  static SelectionModelOutputs of(SelectionFactors plan) {
    return new SelectionModelOutputs(plan);
  }

  @Override
  public double[] evaluate(FactorDraw draw) {
    double[] scores =
        scores(
            factors.contains(SelectionFactors.VALUES)
                ? blurred(draw.values(SelectionFactors.VALUES))
                : plan.matrix(),
            weights(draw.values(SelectionFactors.WEIGHTS)),
            plan.strategies().get(option(draw, SelectionFactors.STRATEGY)),
            plan.missing().get(option(draw, SelectionFactors.MISSING)));
    double[] ranks = Ranks.ofScores(scores).toArray();
    double[] outputs = new double[2 + 2 * plan.accounts().size() + plan.scored().size()];
    double kept = 0;
    double shift = 0;
    for (int row = 0; row < ranks.length; row++) {
      kept += isChosen(reference, row) && isChosen(ranks, row) ? 1 : 0;
      shift += Math.abs(ranks[row] - reference[row]);
    }
    outputs[0] = kept / plan.chosenSize();
    outputs[1] = shift / ranks.length;
    int place = 2;
    for (AccountId account : plan.accounts()) {
      int row = plan.matrix().rowOf(account);
      outputs[place++] = ranks[row];
      outputs[place++] = isChosen(ranks, row) ? 1 : 0;
    }
    for (AccountId account : plan.scored()) {
      outputs[place++] = scores[plan.matrix().rowOf(account)];
    }
    return outputs;
  }

  private int option(FactorDraw draw, String factor) {
    return factors.contains(factor) ? (int) draw.value(factor) : 0;
  }

  private Weights weights(double[] shares) {
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int column = 0; column < shares.length; column++) {
      points.put(plan.matrix().criteria().get(column).id(), shares[column]);
    }
    return Weights.proportional(points.buildOrThrow());
  }

  private static double[] scores(
      DecisionMatrix matrix,
      Weights weights,
      ScoringStrategy strategy,
      ScoringPolicy.MissingData missing) {
    ScoringPolicy policy = ScoringPolicy.builder().missingData(missing).build();
    return strategy.score(matrix, weights, policy).scores();
  }

  /** Chosen are the best by rank, and of equal ones those that come first in the matrix. */
  private boolean isChosen(double[] ranks, int row) {
    int before = 0;
    for (int other = 0; other < ranks.length; other++) {
      if (ranks[other] < ranks[row] || (ranks[other] == ranks[row] && other < row)) {
        before++;
      }
    }
    return before < plan.chosenSize();
  }

  private DecisionMatrix blurred(double[] errors) {
    DecisionMatrix matrix = plan.matrix();
    int columns = matrix.criteria().size();
    double[][] values = new double[matrix.alternatives().size()][columns];
    for (int row = 0; row < values.length; row++) {
      for (int column = 0; column < columns; column++) {
        double error = plan.valueError() * deviations[column] * errors[row * columns + column];
        values[row][column] =
            kept(matrix.criteria().get(column), matrix.value(row, column) + error);
      }
    }
    return DecisionMatrix.of(matrix.alternatives(), matrix.criteria(), values);
  }

  private static double kept(Criterion criterion, double value) {
    if (criterion.bounds().isEmpty() || Double.isNaN(value)) {
      return value;
    }
    Bounds bounds = criterion.bounds().get();
    return Math.max(bounds.lowest(), Math.min(bounds.highest(), value));
  }

  private static double[] deviations(DecisionMatrix matrix) {
    double[] deviations = new double[matrix.criteria().size()];
    for (int column = 0; column < deviations.length; column++) {
      double[] known =
          Arrays.stream(matrix.column(column)).filter(value -> !Double.isNaN(value)).toArray();
      double mean = Arrays.stream(known).sum() / known.length;
      double squares = Arrays.stream(known).map(x -> (x - mean) * (x - mean)).sum();
      deviations[column] = known.length == 0 ? 0 : Math.sqrt(squares / known.length);
    }
    return deviations;
  }
}
