package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.random.RandomGenerator;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.numeric.Reweighting;
import org.openkam.scoring.strategy.Scoring;

/** Scores samples of any strategy by fitting it anew for each; slow, but always right. */
final class RefittedSamples implements SampleScorer.Factory {
  private final Reweighting reweighting;
  private final DrawnRows drawn;

  private RefittedSamples(Reweighting reweighting, DrawnRows drawn) {
    this.reweighting = reweighting;
    this.drawn = drawn;
  }

  static RefittedSamples of(Scoring scoring, SmaaSettings settings) {
    checkArgument(
        settings.orderOnly().isEmpty(),
        "strategy '%s' is no sum, so the worths of levels cannot be drawn: %s",
        scoring.fitted().strategy().name(),
        settings.orderOnly());
    return new RefittedSamples(
        new Reweighting(scoring),
        DrawnRows.of(UncertainCell.of(scoring, settings), scoring.accounts().size()));
  }

  @Override
  public SampleScorer create() {
    DecisionMatrix matrix = reweighting.matrix();
    double[][] rows = new double[matrix.alternatives().size()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = matrix.row(row);
    }
    return (lot, weights, scores) -> score(lot, weights, rows, scores);
  }

  @Override
  public boolean drawsMeasurements() {
    return !drawn.isEmpty();
  }

  private void score(long lot, double[] weights, double[][] rows, double[] scores) {
    for (int row = 0; row < rows.length; row++) {
      if (drawn.isDrawn(row)) {
        RandomGenerator random = DrawnRows.generator(lot, row);
        for (UncertainCell cell : drawn.cells(row)) {
          rows[row][cell.column()] = cell.value().draw(random);
        }
      }
    }
    DecisionMatrix matrix = reweighting.matrix();
    DecisionMatrix sample =
        drawn.isEmpty() ? matrix : DecisionMatrix.of(matrix.accounts(), matrix.criteria(), rows);
    System.arraycopy(reweighting.score(sample, weights).scores(), 0, scores, 0, scores.length);
  }
}
