package org.openkam.cli;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.selection.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Chooses the key accounts. */
@Command(
    name = "choose",
    mixinStandardHelpOptions = true,
    description = "Chooses key accounts by a model: selection.csv, findings.csv.")
final class ChooseCommand implements Callable<Integer> {
  @Mixin private final Input input = new Input();
  @Mixin private final Output output = new Output();

  private final Kam.Pipes pipes;

  ChooseCommand(Kam.Pipes pipes) {
    this.pipes = pipes;
  }

  @Override
  public Integer call() throws IOException {
    output.clear("selection", "findings");
    SelectionModel model = input.model();
    Data data = input.data(pipes);
    Selection selection = data.select(model);
    output.write("findings", ResultTables.findings(selection.findings()));
    checkUsable(selection);
    String run = data.runId("choose", model.fingerprint());
    output.writeFirst("selection", ResultTables.selection(run, selection), pipes);
    return 0;
  }

  /** Refuses a selection that a finding blocks. */
  static void checkUsable(Selection selection) {
    checkArgument(
        !selection.hasBlockingFinding(),
        "the selection must not be used: %s",
        selection.findings().stream()
            .filter(Finding::blocks)
            .map(Finding::message)
            .collect(Collectors.joining("; ")));
  }
}
