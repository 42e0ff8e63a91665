package org.openkam.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.scoring.sampling.Smaa;
import org.openkam.scoring.sampling.SmaaReport;
import org.openkam.scoring.sampling.SmaaSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Examines how sure a choice is. */
@Command(
    name = "robustness",
    mixinStandardHelpOptions = true,
    description = {
      "Examines how sure a choice is when the weights are not: membership.csv, acceptability.csv,",
      "central_weights.csv, break_even.csv, top_set.csv, findings.csv."
    })
final class RobustnessCommand implements Callable<Integer> {
  @Mixin private final Input input = new Input();
  @Mixin private final Output output = new Output();
  @Mixin private final SamplingOptions sampling = new SamplingOptions();

  @Option(
      names = "--samples",
      defaultValue = "10000",
      description = "how many sets of weights are drawn, all equally likely; 10000 unless set")
  private int samples;

  private final Kam.Pipes pipes;

  RobustnessCommand(Kam.Pipes pipes) {
    this.pipes = pipes;
  }

  @Override
  public Integer call() throws IOException {
    output.clear(
        "membership", "acceptability", "central_weights", "break_even", "top_set", "findings");
    SelectionModel model = input.model();
    SmaaSettings settings =
        SmaaSettings.builder()
            .samples(samples)
            .seed(sampling.seed())
            .parallelism(sampling.parallelism().threads())
            .build();
    Data data = input.data(pipes);
    Selection selection = data.select(model);
    output.write("findings", ResultTables.findings(selection.findings()));
    ChooseCommand.checkUsable(selection);
    SelectionStability stability = SelectionStability.of(selection, settings);
    SmaaReport report = ranks(selection, stability, settings);
    RobustnessTables tables =
        new RobustnessTables(
            data.runId(
                "robustness",
                model.fingerprint(),
                String.valueOf(samples),
                String.valueOf(sampling.seed())));
    output.writeFirst("membership", tables.membership(selection, stability), pipes);
    output.write("acceptability", tables.acceptability(report));
    output.write("central_weights", tables.centralWeights(report));
    output.write("break_even", tables.breakEven(stability));
    output.write("top_set", tables.topSet(stability));
    return 0;
  }

  /** Counts the ranks that are chosen, among the accounts that no gate excludes. */
  private static SmaaReport ranks(
      Selection selection, SelectionStability stability, SmaaSettings settings) {
    SmaaSettings candidates =
        SmaaSettings.builder()
            .from(settings)
            .candidates(
                stability.accounts().stream()
                    .map(SelectionStability.AccountStability::account)
                    .toList())
            .build();
    return Smaa.ranks(
        selection.scoring().orElseThrow(),
        selection.model().selectionPolicy().maxKeyAccounts(),
        candidates);
  }
}
