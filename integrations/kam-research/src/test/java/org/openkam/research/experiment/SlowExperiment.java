package org.openkam.research.experiment;

import java.io.IOException;
import java.nio.file.Path;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.execution.ProgressListener;
import org.openkam.research.simulation.PortfolioDesign;
import org.openkam.research.simulation.View;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.weighting.data.Weightings;

/** An experiment that a test starts as a process of its own, to stop it on the way. */
final class SlowExperiment {
  private SlowExperiment() {}

  static Experiment experiment() {
    PortfolioDesign design =
        PortfolioDesign.builder()
            .accounts(30)
            .addView(View.of(Criterion.more("revenue", Scale.interval(-9, 9)), 0.7))
            .addView(View.of(Criterion.more("fit", Scale.interval(-9, 9)), 0.4))
            .build();
    return Experiment.builder()
        .addData(DataSource.of("firms", design))
        .addStrategies(WeightedSum.standard(), Topsis.standard())
        .addWeightings(Weightings.EQUAL)
        .chosenSize(5)
        .addMetrics(Metrics.CAPTURED_VALUE, Metrics.SEPARATION)
        .replications(40)
        .seed(7)
        .build();
  }

  /**
   * Runs the experiment into a file, with a pause after each problem.
   *
   * @param args the file
   */
  public static void main(String[] args) throws IOException {
    ProgressListener pause =
        (done, total) -> {
          try {
            Thread.sleep(100);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    experiment().runInto(Path.of(args[0]), Parallelism.sequential(), pause);
  }
}
