package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.random.RandomGenerator;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.numeric.Reweighting;
import org.openkam.scoring.strategy.Scoring;

/** Scores samples of any strategy by fitting it anew for each; slow, but always right. */
final class RefittedSamples implements SampleScorer.Factory {
  private final Reweighting reweighting;
  private final ImmutableList<UncertainCell> cells;

  private RefittedSamples(Reweighting reweighting, ImmutableList<UncertainCell> cells) {
    this.reweighting = reweighting;
    this.cells = cells;
  }

  static RefittedSamples of(Scoring scoring, SmaaSettings settings) {
    checkArgument(
        settings.orderOnly().isEmpty(),
        "strategy '%s' is no sum, so the worths of levels cannot be drawn: %s",
        scoring.fitted().strategy().name(),
        settings.orderOnly());
    return new RefittedSamples(new Reweighting(scoring), UncertainCell.of(scoring, settings));
  }

  @Override
  public SampleScorer create() {
    DecisionMatrix matrix = reweighting.matrix();
    double[][] rows = new double[matrix.alternatives().size()][];
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
    DecisionMatrix matrix = reweighting.matrix();
    DecisionMatrix drawn =
        cells.isEmpty() ? matrix : DecisionMatrix.of(matrix.accounts(), matrix.criteria(), rows);
    System.arraycopy(reweighting.score(drawn, weights).scores(), 0, scores, 0, scores.length);
  }
}
