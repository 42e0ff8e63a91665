package org.openkam.cli;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.Selection;
import org.openkam.scoring.standard.Strategies;
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
    SelectionModel model = input.model();
    KeyAccountSelector selector = KeyAccountSelector.of(model, Strategies.standard());
    Selection selection =
        input.isXmcda()
            ? selector.select(input.matrix(model, pipes))
            : selector.select(input.accounts(pipes));
    output.write("findings", ResultTables.findings(selection.findings()));
    checkArgument(
        !selection.hasBlockingFinding(),
        "the selection must not be used: %s",
        selection.findings().stream()
            .filter(Finding::blocks)
            .map(Finding::message)
            .collect(Collectors.joining("; ")));
    output.writeFirst("selection", ResultTables.selection(selection), pipes);
    return 0;
  }
}
