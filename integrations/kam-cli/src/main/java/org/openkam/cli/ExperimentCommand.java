package org.openkam.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openkam.core.execution.Parallelism;
import org.openkam.jackson.KamJson;
import org.openkam.research.experiment.Experiment;
import org.openkam.research.experiment.ExperimentResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs an experiment. */
@Command(
    name = "experiment",
    mixinStandardHelpOptions = true,
    description = {
      "Runs an experiment on invented portfolios: metrics.csv.",
      "In a folder it goes on where an earlier run was stopped."
    })
final class ExperimentCommand implements Callable<Integer> {
  @Option(
      names = "--design",
      required = true,
      paramLabel = "FILE",
      description = "the experiment as .json, .yaml or .yml")
  private @Nullable Path design;

  @Option(
      names = "--threads",
      defaultValue = "1",
      description = "how many threads may work; the result is the same on any number")
  private int threads;

  @Mixin private final Output output = new Output();

  private final Kam.Pipes pipes;
  private final ProgressLine progress;

  ExperimentCommand(Kam.Pipes pipes, PrintWriter err) {
    this.pipes = pipes;
    this.progress = new ProgressLine(err);
  }

  @Override
  public Integer call() throws IOException {
    Parallelism parallelism = Parallelism.of(threads);
    Experiment experiment = experiment();
    if (output.isPipe()) {
      ExperimentResult result = experiment.run(ExperimentResult.empty(), parallelism, progress);
      output.writeFirst("metrics", result.metrics(), pipes);
    } else {
      ExperimentResult result =
          experiment.runInto(output.file("metrics.csv"), parallelism, progress);
      output.writeCopy("metrics", result.metrics());
      output.writeColumns("metrics", result.metrics());
    }
    return 0;
  }

  private Experiment experiment() throws IOException {
    Path file = requireNonNull(design, "design");
    String name = file.toString();
    KamJson format =
        name.endsWith(".yaml") || name.endsWith(".yml") ? KamJson.yaml() : KamJson.json();
    return format.read(Files.readString(file), Experiment.form());
  }
}
