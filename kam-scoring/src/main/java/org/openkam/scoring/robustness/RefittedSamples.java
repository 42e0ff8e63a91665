package org.openkam.scoring.robustness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.random.RandomGenerator;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Scoring;

/** Scores samples of any strategy by fitting it anew for each; slow, but always right. */
final class RefittedSamples implements SampleScorer.Factory {
  private final FittedStrategy fitted;
  private final DecisionMatrix matrix;
  private final ImmutableList<UncertainCell> cells;

  private RefittedSamples(
      FittedStrategy fitted, DecisionMatrix matrix, ImmutableList<UncertainCell> cells) {
    this.fitted = fitted;
    this.matrix = matrix;
    this.cells = cells;
  }

  static RefittedSamples of(Scoring scoring, SmaaSettings settings) {
    checkArgument(
        settings.orderOnly().isEmpty(),
        "strategy '%s' is no sum, so the worths of levels cannot be drawn: %s",
        scoring.fitted().strategy().name(),
        settings.orderOnly());
    DecisionMatrix matrix =
        scoring
            .matrix()
            .selectCriteria(scoring.fitted().criteria().stream().map(Criterion::id).toList());
    return new RefittedSamples(scoring.fitted(), matrix, UncertainCell.of(scoring, settings));
  }

  @Override
  public SampleScorer create() {
    double[][] rows = new double[matrix.accounts().size()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = matrix.row(row);
    }
    return (random, weights, scores) -> score(random, weights, rows, scores);
  }

  @Override
  public boolean drawsMeasurements() {
    return !cells.isEmpty();
  }

  private void score(RandomGenerator random, double[] weights, double[][] rows, double[] scores) {
    for (UncertainCell cell : cells) {
      rows[cell.row()][cell.column()] = cell.value().draw(random);
    }
    DecisionMatrix drawn =
        cells.isEmpty() ? matrix : DecisionMatrix.of(matrix.accounts(), matrix.criteria(), rows);
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int column = 0; column < weights.length; column++) {
      points.put(matrix.criteria().get(column).id(), weights[column]);
    }
    Scoring scoring =
        fitted
            .strategy()
            .score(drawn, Weights.proportional(points.buildOrThrow()), fitted.policy());
    System.arraycopy(scoring.scores(), 0, scores, 0, scores.length);
  }
}
