package org.openkam.examples.research;

import java.io.IOException;
import java.util.List;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.execution.ProgressListener;
import org.openkam.research.experiment.DataSource;
import org.openkam.research.experiment.Experiment;
import org.openkam.research.experiment.ExperimentResult;
import org.openkam.research.experiment.Metrics;
import org.openkam.research.simulation.PortfolioDesign;
import org.openkam.research.simulation.View;
import org.openkam.research.table.Tables;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.weighting.data.Weightings;

/** Every strategy with every weighting on five kinds of portfolio, each of them twenty times. */
public final class FifteenLines {
  private FifteenLines() {}

  /**
   * Prints mean captured values by portfolio, by weighting and by strategy.
   *
   * @param args not used
   * @throws IOException never
   */
  public static void main(String[] args) throws IOException {
    ExperimentResult result = run();
    for (String column : List.of("data", "weighting", "strategy")) {
      Tables.markdown(Means.by(column, "captured_value", result), 3, System.out);
      System.out.println();
    }
  }

  static ExperimentResult run() {
    Experiment.Builder experiment = Experiment.builder().seed(2026).replications(20).chosenSize(10);
    for (double loading : List.of(0.9, 0.7, 0.5, 0.3, 0.1)) {
      PortfolioDesign firms =
          PortfolioDesign.builder()
              .accounts(60)
              .addViews(
                  rating("revenue", 0.9), rating("potential", loading), rating("fit", loading))
              .build();
      experiment.addData(DataSource.of("loading " + loading, firms));
    }
    return experiment
        .addAllStrategies(Strategies.standard().strategies())
        .addAllWeightings(Weightings.all())
        .addMetrics(Metrics.CAPTURED_VALUE)
        .build()
        .run(ExperimentResult.empty(), Parallelism.of(2), ProgressListener.SILENT);
  }

  /** A rating from 0 to 10 with its correlation with the true level. */
  private static View rating(String criterion, double loading) {
    return View.builder()
        .criterion(Criterion.more(criterion, Scale.ratio("", 0, 10)))
        .loading(loading)
        .center(5)
        .spread(1.5)
        .build();
  }
}
