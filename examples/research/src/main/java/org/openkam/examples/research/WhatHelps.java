package org.openkam.examples.research;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.execution.ProgressListener;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.research.experiment.Experiment;
import org.openkam.research.experiment.ExperimentResult;
import org.openkam.research.experiment.Metrics;
import org.openkam.research.table.Column;
import org.openkam.research.table.Table;
import org.openkam.research.table.Tables;
import org.openkam.research.table.VegaLite;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.weighting.data.Weighting;

/**
 * Does choosing key accounts by the default model beat choosing by revenue, where the truth is
 * known? The tables of {@code docs/guide/what-helps.md}.
 */
public final class WhatHelps {
  private static final int REPLICATIONS = 200;
  private static final List<String> METRICS = List.of("captured_value", UpliftShare.NAME);

  private WhatHelps() {}

  /**
   * Prints the tables; with a folder, also writes every run as CSV, the tables as LaTeX and the
   * figures as Vega-Lite.
   *
   * @param args the folder, or nothing
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    ExperimentResult result = run(Parallelism.of(2));
    System.out.print(report(result));
    if (args.length > 0) {
      Path folder = Files.createDirectories(Path.of(args[0]));
      write(folder.resolve("what-helps.csv"), out -> Tables.csv(result.metrics(), out));
      for (String metric : METRICS) {
        Table table = table(result, metric, Priorities.ALIKE);
        write(folder.resolve(metric + ".tex"), out -> Tables.latex(table, 3, out));
        write(
            folder.resolve(metric + ".vl.json"),
            out -> VegaLite.intervals(table, "portfolios", "difference", "low", "high", out));
      }
    }
  }

  static ExperimentResult run(Parallelism parallelism) {
    Experiment.Builder experiment = Experiment.builder().name("what-helps").seed(2026);
    for (World world : World.all()) {
      experiment.addData(world.source());
    }
    return experiment
        .addStrategies(WeightedSum.standard())
        .addAllWeightings(Priorities.all())
        .addMissing(ScoringPolicy.MissingData.MEDIAN)
        .chosenSize(15)
        .addMetrics(Metrics.CAPTURED_VALUE, new UpliftShare())
        .replications(REPLICATIONS)
        .build()
        .run(ExperimentResult.empty(), parallelism, ProgressListener.SILENT);
  }

  /** {@return the tables as they stand in the guide} */
  static String report(ExperimentResult result) throws IOException {
    StringBuilder out = new StringBuilder();
    Tables.markdown(worlds(), 0, out);
    return out.append(comparisons(result)).toString();
  }

  static String comparisons(ExperimentResult result) throws IOException {
    StringBuilder out = new StringBuilder();
    for (String metric : METRICS) {
      for (Weighting model :
          List.of(Priorities.ALIKE, Priorities.REVENUE_FIRST, Priorities.RATINGS_ONLY)) {
        out.append("\n`").append(metric).append("`: ").append(model.name());
        out.append(" beside top by revenue\n\n");
        Tables.markdown(table(result, metric, model), 3, out);
      }
    }
    return out.toString();
  }

  private static Table table(ExperimentResult result, String metric, Weighting model) {
    return PairedMeans.of(result, metric, Priorities.REVENUE_ONLY.name(), model.name());
  }

  static Table worlds() {
    List<List<Object>> rows = new ArrayList<>();
    World.all().forEach(world -> rows.add(List.of(world.name(), world.meaning())));
    return Table.of(
        List.of(
            Column.text("portfolios", "kind of portfolio"),
            Column.text("what_is_true", "how it differs")),
        rows);
  }

  /** Writes to a file. */
  private interface Writing {
    void write(Appendable out) throws IOException;
  }

  private static void write(Path file, Writing writing) {
    try (Writer out = Files.newBufferedWriter(file)) {
      writing.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
